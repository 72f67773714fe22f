import { readFile, writeFile } from "node:fs/promises";

type Shifts = Record<string, string>;

export class Rota {
  constructor(private readonly file: string) {}

  private async load(): Promise<Shifts> {
    try {
      return JSON.parse(await readFile(this.file, "utf8")) as Shifts;
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code === "ENOENT") return {};
      throw e;
    }
  }

  async on(day: string): Promise<string | undefined> {
    return (await this.load())[day];
  }

  async all(): Promise<string[]> {
    const now = new Date().toISOString().slice(0, 10);
    return Object.entries(await this.load()).filter(([d]) => d >= now).sort().map(([d, p]) => `${d} ${p}`);
  }

  async swap(day: string, person: string): Promise<string> {
    const shifts = await this.load();
    const before = shifts[day] ?? "nobody";
    await writeFile(this.file, JSON.stringify({ ...shifts, [day]: person }, null, 2));
    return `${day}: ${before} -> ${person}`;
  }
}
