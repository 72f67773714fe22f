import { execFile } from "node:child_process";

export class Command {
  private readonly args: string[] = [];
  constructor(private readonly file: string) {}

  add(...more: Array<string | undefined>): this {
    this.args.push(...more.filter((m): m is string => m !== undefined));
    return this;
  }
  run(cwd: string): Promise<string> {
    return new Promise((ok, bad) =>
      execFile(this.file, this.args, { cwd, timeout: 120_000, maxBuffer: 8 << 20 }, (e, out) => (e && e.code !== 1 ? bad(e) : ok(out))),
    );
  }
}
