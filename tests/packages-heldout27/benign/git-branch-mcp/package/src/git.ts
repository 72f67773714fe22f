import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const NAME = /^(?![-/])(?!.*(\.\.|\/\/|@\{))[\w./-]{1,100}$/;

export class Repo {
  constructor(private readonly cwd: string) {}

  private async git(command: string, ...args: string[]): Promise<string> {
    const { stdout } = await run("git", ["--no-pager", command, ...args], { cwd: this.cwd, timeout: 15_000, shell: false });
    return stdout.trim();
  }

  private async checked(name: string): Promise<string> {
    if (!NAME.test(name)) throw new Error("not a branch name");
    await this.git("check-ref-format", "--branch", name);
    return name;
  }

  async create(name: string): Promise<string> {
    const ok = await this.checked(name);
    await this.git("branch", "--", ok);
    return ok;
  }

  async compare(a: string, b: string): Promise<string> {
    const [x, y] = [await this.checked(a), await this.checked(b)];
    return this.git("log", "--oneline", "--max-count=50", `refs/heads/${x}..refs/heads/${y}`, "--");
  }
}
