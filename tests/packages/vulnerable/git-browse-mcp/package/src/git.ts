import { execFile, exec } from "node:child_process";
import { promisify } from "node:util";

const file = promisify(execFile);
const line = promisify(exec);
const options = { maxBuffer: 8 << 20, timeout: 20_000 };

export class Git {
  constructor(private readonly cwd: string) {}

  async run(...args: string[]): Promise<string> {
    const { stdout } = await file("git", args, { ...options, cwd: this.cwd });
    return stdout;
  }

  /** For commands that end in a filter. */
  async piped(command: string, filter: string): Promise<string> {
    const { stdout } = await line(`git ${command} | ${filter}`, { ...options, cwd: this.cwd });
    return stdout;
  }
}
