import { exec } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(exec);
const CWD = process.env.REPO ?? process.cwd();

const quote = (s: string) => `"${s}"`;

async function git(...args: string[]): Promise<string> {
  const { stdout } = await run(`git ${args.join(" ")}`, { cwd: CWD, maxBuffer: 4_000_000 });
  return stdout.trim();
}

export const history = (file: string, since?: string) =>
  git("log", "--oneline", "-n", "50", ...(since ? [`--since=${quote(since)}`] : []), "--", quote(file));

export const blame = (file: string, line: number) => git("blame", "-L", `${line},${line}`, "--", quote(file));
