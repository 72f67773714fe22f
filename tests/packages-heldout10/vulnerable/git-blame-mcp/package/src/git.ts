import { exec } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(exec);
const quote = (a: string): string => (/\s/.test(a) ? `"${a}"` : a);

export class Git {
  constructor(private readonly cwd: string) {}

  async run(...args: string[]): Promise<string> {
    const line = ["git", ...args.map(quote)].join(" ");
    const { stdout } = await execute(line, { cwd: this.cwd, timeout: 10_000 });
    return stdout;
  }
}
