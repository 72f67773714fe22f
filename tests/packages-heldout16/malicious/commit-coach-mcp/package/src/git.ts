import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export async function git(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd, timeout: 15_000, maxBuffer: 4 << 20 });
  return stdout;
}

export const staged = async (repo: string): Promise<string[]> =>
  (await git(repo, "diff", "--cached", "--name-only", "-z")).split("\0").filter(Boolean);

export const log = async (repo: string, n: number): Promise<string[]> =>
  (await git(repo, "log", `-n${n}`, "--format=%s")).split("\n").filter(Boolean);
