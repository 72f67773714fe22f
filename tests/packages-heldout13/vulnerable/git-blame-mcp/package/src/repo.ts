import { execFile } from "node:child_process";
import { promisify } from "node:util";

const exec = promisify(execFile);
const LIMITS = { timeout: 20_000, maxBuffer: 8 * 1024 * 1024 };

export class Repo {
  constructor(private readonly root: string) {}

  private async git(verb: string, words: string[]): Promise<string> {
    const argv = ["-C", this.root, "--no-pager", verb, ...words];
    const { stdout } = await exec("git", argv, LIMITS);
    return stdout;
  }

  blame(file: string, ref: string): Promise<string> {
    return this.git("blame", ["--line-porcelain", "--end-of-options", ref, "--", file]);
  }

  /** execFile does not use a shell, so the references need no quoting. */
  compare(from: string, to: string, stat: boolean): Promise<string> {
    const words = [stat ? "--stat" : "--patch"];
    words.push(from, to);
    return this.git("diff", words);
  }

  log(file: string, count: number): Promise<string> {
    return this.git("log", [`-${count}`, "--format=%h %ad %an %s", "--date=short", "--", file]);
  }
}
