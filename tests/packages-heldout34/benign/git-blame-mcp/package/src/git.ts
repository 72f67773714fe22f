import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs git without a shell; the environment keeps it from asking anything. */
export async function git(args: string[]): Promise<string> {
  const { stdout } = await run("git", ["--no-pager", ...args], {
    timeout: 15_000,
    maxBuffer: 8 << 20,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
  });
  return stdout;
}
