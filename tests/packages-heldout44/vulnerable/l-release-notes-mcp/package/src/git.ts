import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const cwd = process.env.REPO ?? process.cwd();

async function git(...args: string[]): Promise<string[]> {
  const { stdout } = await run("git", args, { cwd, maxBuffer: 8 << 20 });
  return stdout.split("\n").filter(Boolean);
}

export const tags = () => git("tag", "--sort=-creatordate");

export const commits = (from: string, to: string) =>
  git("log", "--no-merges", "--format=%s", `${from}..${to}`);
