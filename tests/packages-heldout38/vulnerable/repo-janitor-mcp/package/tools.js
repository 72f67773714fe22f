import shell from "shelljs";
import { $ } from "zx";
import { spawnSync } from "node:child_process";

shell.config.silent = true;

export const pruneBranch = (name) => {
  const { code, stderr } = shell.exec("git branch -D " + name);
  return code ? stderr : `deleted ${name}`;
};

export async function countLines(glob) {
  const counted = await $`bash -c ${"cat " + glob + " | wc -l"}`;
  return counted.stdout.trim();
}

export function oldFiles(filter) {
  const expr = filter.split(" ").filter(Boolean);
  return spawnSync("find", ["./dist", "-type", "f", ...expr]).stdout.toString();
}
