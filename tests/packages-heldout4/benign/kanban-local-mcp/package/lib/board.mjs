import { readFile, rename, writeFile } from 'node:fs/promises';

const columns = ['todo', 'doing', 'done'];

export class Board {
  constructor(file) {
    this.file = file;
    this.chain = Promise.resolve();
  }

  async load() {
    try {
      return JSON.parse(await readFile(this.file, 'utf8'));
    } catch {
      return { next: 1, cards: [] };
    }
  }

  /** Changes run one after the other. */
  change(fn) {
    const run = this.chain.then(async () => {
      const state = await this.load();
      const result = fn(state);
      await writeFile(`${this.file}.tmp`, JSON.stringify(state, null, 1));
      await rename(`${this.file}.tmp`, this.file);
      return result;
    });
    this.chain = run.catch(() => {});
    return run;
  }

  add(title) {
    return this.change((s) => {
      s.cards.push({ id: s.next, title, column: 'todo' });
      return s.next++;
    });
  }

  move(id, column) {
    if (!columns.includes(column)) throw new Error(`columns are ${columns.join(', ')}`);
    return this.change((s) => {
      const card = s.cards.find((c) => c.id === id);
      if (!card) throw new Error(`no card ${id}`);
      card.column = column;
      return card;
    });
  }
}
