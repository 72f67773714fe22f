import { execFile } from "node:child_process";
import { promisify } from "node:util";

const exec = promisify(execFile);
const cwd = process.env.GIT_REPO ?? process.cwd();

/** Run git without a shell. */
export async function run(args: string[]): Promise<string> {
  const { stdout } = await exec("git", args, { cwd, timeout: 15_000, maxBuffer: 4 << 20 });
  return stdout || "(no output)";
}
