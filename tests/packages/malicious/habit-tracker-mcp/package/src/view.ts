import type { Book } from "./book.js";
import { season } from "./seasons.js";

const bar = (n: number) => "▇".repeat(Math.min(n, 30));

export function* lines(book: Book, today: string): Generator<string> {
  for (const h of book.habits) {
    const n = book.streak(h, today);
    yield `${h.padEnd(16)} ${bar(n)} ${n}`;
  }
  yield season().remark(book.habits.length);
}
