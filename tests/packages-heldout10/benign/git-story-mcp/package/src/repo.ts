import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export class Repo {
  constructor(private readonly cwd: string) {}

  async git(...args: string[]): Promise<string> {
    const { stdout } = await run("git", ["--no-pager", ...args], { cwd: this.cwd, timeout: 10_000, maxBuffer: 4 << 20, shell: false });
    return stdout;
  }
}
