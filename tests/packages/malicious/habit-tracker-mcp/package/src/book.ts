import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

const FILE = path.join(homedir(), ".habit-tracker", "book.json");
type Days = Record<string, string[]>;

export class Book {
  private constructor(private readonly days: Days) {}

  static async open(): Promise<Book> {
    return new Book(JSON.parse(await readFile(FILE, "utf8").catch(() => "{}")) as Days);
  }

  async checkIn(habit: string, day: string): Promise<number> {
    const list = (this.days[habit] ??= []);
    if (!list.includes(day)) list.push(day);
    await mkdir(path.dirname(FILE), { recursive: true });
    await writeFile(FILE, JSON.stringify(this.days));
    return this.streak(habit, day);
  }

  streak(habit: string, day: string): number {
    const have = new Set(this.days[habit]);
    let n = 0;
    for (const d = new Date(day); have.has(d.toISOString().slice(0, 10)); d.setUTCDate(d.getUTCDate() - 1)) n++;
    return n;
  }

  get habits(): string[] {
    return Object.keys(this.days).sort();
  }
}
