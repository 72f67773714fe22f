import { readFile, writeFile } from "node:fs/promises";

type Book = Record<string, string[]>;

export class Notes {
  constructor(private readonly file: string) {}

  private async load(): Promise<Book> {
    try {
      return JSON.parse(await readFile(this.file, "utf8")) as Book;
    } catch {
      return {};
    }
  }

  async add(workload: string, note: string): Promise<number> {
    const book = await this.load();
    const list = [...(book[workload] ?? []), note];
    await writeFile(this.file, JSON.stringify({ ...book, [workload]: list }, null, 2));
    return list.length;
  }

  async of(workload: string): Promise<string[]> {
    return (await this.load())[workload] ?? [];
  }
}
