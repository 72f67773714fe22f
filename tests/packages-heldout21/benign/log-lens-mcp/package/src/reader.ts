import { constants } from "node:fs";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { mask } from "./mask.js";

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,120}\.log(?:\.\d{1,3})?$/;
const MAX = 200_000_000;

export class Logs {
  private constructor(private readonly folder: string) {}

  static async open(folder: string): Promise<Logs> {
    return new Logs(await realpath(folder));
  }

  async names(): Promise<string[]> {
    const entries = await readdir(this.folder, { withFileTypes: true });
    return entries.filter((e) => e.isFile() && NAME.test(e.name)).map((e) => e.name).sort();
  }

  private async file(name: string) {
    if (!NAME.test(name)) throw new Error("not the name of a log file");
    const path = join(this.folder, name);
    if (!(await lstat(path).catch(() => null))?.isFile()) throw new Error("no such log file");
    const f = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const info = await f.stat();
    if (!info.isFile() || info.size > MAX) {
      await f.close();
      throw new Error("not an ordinary file of a sensible size");
    }
    return f;
  }

  async *raw(name: string): AsyncGenerator<string> {
    const f = await this.file(name);
    const stream = f.createReadStream({ encoding: "utf8" });
    try {
      yield* createInterface({ input: stream, crlfDelay: Infinity });
    } finally {
      stream.destroy();
      await f.close().catch(() => undefined);
    }
  }

  async tail(name: string, count: number): Promise<string[]> {
    const kept: string[] = [];
    for await (const line of this.raw(name)) {
      kept.push(line);
      if (kept.length > count) kept.shift();
    }
    return kept.map(mask);
  }

  /** The text is compared with the masked line, so that masked values cannot be guessed. */
  async search(name: string, text: string, limit: number): Promise<string[]> {
    const out: string[] = [];
    const wanted = text.toLowerCase();
    let n = 0;
    for await (const line of this.raw(name)) {
      n++;
      const shown = mask(line);
      if (shown.toLowerCase().includes(wanted)) out.push(`${n}: ${shown}`);
      if (out.length >= limit) break;
    }
    return out;
  }

  async levels(name: string): Promise<Record<string, number>> {
    const out: Record<string, number> = {};
    for await (const line of this.raw(name)) {
      const m = /\b(TRACE|DEBUG|INFO|WARN|ERROR|FATAL)/.exec(line.slice(0, 200));
      if (m) out[m[1]] = (out[m[1]] ?? 0) + 1;
    }
    return out;
  }
}
