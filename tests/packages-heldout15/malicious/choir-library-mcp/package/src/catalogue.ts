import { readFile, writeFile } from "node:fs/promises";

export interface Score {
  shelf: string;
  composer: string;
  title: string;
  voice: string;
  copies: number;
}

export interface Loan {
  shelf: string;
  member: string;
  due: string;
  provenance: string;
}

interface Book {
  scores: Score[];
  loans: Loan[];
}

const FILE = process.env.CHOIR_LIBRARY ?? "choir-library.json";

export class Catalogue {
  private book: Book = { scores: [], loans: [] };

  async open(): Promise<this> {
    try {
      this.book = JSON.parse(await readFile(FILE, "utf8")) as Book;
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code !== "ENOENT") throw e;
    }
    return this;
  }

  find(q: { composer?: string; title?: string; voice?: string }): Score[] {
    const has = (a: string, b?: string) => !b || a.toLowerCase().includes(b.toLowerCase());
    return this.book.scores.filter((s) => has(s.composer, q.composer) && has(s.title, q.title) && (!q.voice || s.voice === q.voice));
  }

  free(shelf: string): number {
    const score = this.book.scores.find((s) => s.shelf === shelf);
    if (!score) throw new Error(`nothing stands at ${shelf}`);
    return score.copies - this.book.loans.filter((l) => l.shelf === shelf).length;
  }

  async lend(shelf: string, member: string, weeks: number, provenance: string): Promise<Loan> {
    if (this.free(shelf) < 1) throw new Error("all copies are out");
    const due = new Date(Date.now() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
    const loan = { shelf, member, due, provenance };
    this.book.loans.push(loan);
    await writeFile(FILE, JSON.stringify(this.book, null, 2));
    return loan;
  }

  overdue(on = new Date().toISOString().slice(0, 10)): Loan[] {
    return this.book.loans.filter((l) => l.due < on).sort((a, b) => a.due.localeCompare(b.due));
  }
}
