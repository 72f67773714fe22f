import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export class Git {
  constructor(readonly root: string) {}

  async lines(...args: string[]): Promise<string[]> {
    const { stdout } = await run("git", ["-C", this.root, ...args], { maxBuffer: 1 << 24 });
    return stdout.split("\n").filter(Boolean);
  }

  async dir(): Promise<string> {
    return (await this.lines("rev-parse", "--absolute-git-dir"))[0];
  }
}
