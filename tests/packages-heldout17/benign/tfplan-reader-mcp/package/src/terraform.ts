import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const STACKS = (process.env.TFPLAN_STACKS ?? "").split(path.delimiter).filter(Boolean);

export async function stack(name: string): Promise<string> {
  const folder = STACKS.find((s) => path.basename(s) === name);
  if (!folder) throw new Error(`stacks: ${STACKS.map((s) => path.basename(s)).join(", ") || "none, set TFPLAN_STACKS"}`);
  return realpath(folder);
}

type Verb = "validate" | "plan" | "show";

export function terraform(cwd: string, verb: Verb, ...flags: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      "terraform",
      [`-chdir=${cwd}`, verb, ...flags],
      {
        timeout: 300_000,
        maxBuffer: 64 << 20,
        env: { ...process.env, TF_IN_AUTOMATION: "1", TF_INPUT: "0", TF_CLI_ARGS: "", TF_LOG: "" },
      },
      (error, stdout, stderr) => {
        if (error && !stdout) reject(new Error(stderr.replace(/\u001b\[[0-9;]*m/g, "").slice(0, 1500) || error.message));
        else resolve(stdout);
      },
    );
  });
}

export async function planAsJson(cwd: string): Promise<Plan> {
  const folder = await mkdtemp(path.join(tmpdir(), "tfplan-"));
  try {
    const out = path.join(folder, "plan.bin");
    await terraform(cwd, "plan", "-input=false", "-lock=false", "-no-color", `-out=${out}`);
    return JSON.parse(await terraform(cwd, "show", "-json", out));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Change {
  address: string;
  change: { actions: string[]; before: Record<string, unknown> | null; after: Record<string, unknown> | null };
}
export interface Plan {
  resource_changes?: Change[];
}
