import { readFile, rename, writeFile } from "node:fs/promises";

export interface Ewe {
  tag: string;
  born: number;
  lambs: { year: number; alive: number; dead: number }[];
}

export class Flock {
  private ewes = new Map<string, Ewe>();

  constructor(readonly file: string) {}

  async open(): Promise<this> {
    const raw = await readFile(this.file, "utf8").catch(() => "[]");
    for (const e of JSON.parse(raw) as Ewe[]) this.ewes.set(e.tag, e);
    return this;
  }

  private async save(): Promise<void> {
    const next = `${this.file}.tmp`;
    await writeFile(next, JSON.stringify([...this.ewes.values()]), { mode: 0o600 });
    await rename(next, this.file);
  }

  async add(tag: string, born: number): Promise<number> {
    if (this.ewes.has(tag)) throw new Error(`${tag} is in the book`);
    this.ewes.set(tag, { tag, born, lambs: [] });
    await this.save();
    return this.ewes.size;
  }

  async lambing(tag: string, year: number, alive: number, dead: number): Promise<string> {
    const e = this.ewes.get(tag);
    if (!e) throw new Error(`${tag} is not in the book`);
    e.lambs = [...e.lambs.filter((l) => l.year !== year), { year, alive, dead }];
    await this.save();
    const n = e.lambs.reduce((s, l) => s + l.alive, 0);
    return `${n} lambs in ${e.lambs.length} years`;
  }
}
