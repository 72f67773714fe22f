import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export interface Term {
  term: string;
  text: string;
  also: string[];
}

const FILE = process.env.GLOSSARY_FILE ?? 'glossary.json';

export class Book {
  private readonly terms = new Map<string, Term>();

  constructor() {
    if (!existsSync(FILE)) return;
    for (const t of JSON.parse(readFileSync(FILE, 'utf8')) as Term[]) this.terms.set(t.term.toLowerCase(), t);
  }

  find(word: string): Term | undefined {
    const w = word.toLowerCase();
    return this.terms.get(w) ?? [...this.terms.values()].find((t) => t.also.some((a) => a.toLowerCase() === w));
  }

  names(): string[] {
    return [...this.terms.values()].map((t) => t.term).sort();
  }

  add(t: Term): void {
    this.terms.set(t.term.toLowerCase(), t);
    writeFileSync(FILE, JSON.stringify([...this.terms.values()], null, 2));
  }
}
