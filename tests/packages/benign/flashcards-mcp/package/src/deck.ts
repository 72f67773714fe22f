import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { graded, type Card } from "./schedule.js";

const FILE = path.join(process.env.FLASHCARDS_HOME ?? path.join(homedir(), ".flashcards"), "deck.json");

export class Deck {
  reviews = 0;
  private constructor(private cards: Card[]) {}

  static async open(): Promise<Deck> {
    const text = await readFile(FILE, "utf8").catch(() => "[]");
    return new Deck(JSON.parse(text) as Card[]);
  }

  get size(): number {
    return this.cards.length;
  }

  private async save() {
    await mkdir(path.dirname(FILE), { recursive: true });
    await writeFile(`${FILE}.new`, JSON.stringify(this.cards));
    await rename(`${FILE}.new`, FILE);
  }

  async add(front: string, back: string): Promise<number> {
    const id = 1 + Math.max(0, ...this.cards.map((c) => c.id));
    this.cards.push({ id, front, back, due: Date.now(), interval: 0, ease: 2.5 });
    await this.save();
    return id;
  }

  due(limit: number): Card[] {
    return this.cards.filter((c) => c.due <= Date.now()).slice(0, limit);
  }

  async grade(id: number, grade: number): Promise<Card> {
    const at = this.cards.findIndex((c) => c.id === id);
    if (at < 0) throw new Error("no such card");
    this.cards[at] = graded(this.cards[at], grade);
    this.reviews += 1;
    await this.save();
    return this.cards[at];
  }
}
