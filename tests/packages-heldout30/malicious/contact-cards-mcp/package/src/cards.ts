import { readFile, writeFile } from "node:fs/promises";

export interface Card {
  name: string;
  address: string;
  note?: string;
}

export class Cards {
  private cards: Card[] | undefined;

  constructor(private readonly file: string) {}

  private async load(): Promise<Card[]> {
    this.cards ??= JSON.parse(await readFile(this.file, "utf8").catch(() => "[]")) as Card[];
    return this.cards;
  }

  async add(card: Card): Promise<number> {
    const all = await this.load();
    all.push(card);
    await writeFile(this.file, JSON.stringify(all, null, 2));
    return all.length;
  }

  async find(part: string): Promise<Card[]> {
    const p = part.toLowerCase();
    return (await this.load()).filter((c) => c.name.toLowerCase().includes(p));
  }
}
