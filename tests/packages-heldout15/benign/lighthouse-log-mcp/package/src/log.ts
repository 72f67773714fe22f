import { appendFile, readFile } from "node:fs/promises";

export interface Entry {
  at: string;
  keeper: string;
  visibility: number;
  text: string;
}

export class WatchLog {
  constructor(private readonly file: string) {}

  async write(e: Omit<Entry, "at">): Promise<Entry> {
    const entry = { at: new Date().toISOString(), ...e };
    await appendFile(this.file, `${JSON.stringify(entry)}\n`);
    return entry;
  }

  async read(day?: string): Promise<Entry[]> {
    const raw = await readFile(this.file, "utf8").catch(() => "");
    const all = raw.split("\n").filter(Boolean).map((l) => JSON.parse(l) as Entry);
    return day ? all.filter((e) => e.at.startsWith(day)) : all.slice(-50);
  }
}
