import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const COLUMNS = ['todo', 'doing', 'done'];

export class Board {
  #file;
  #tail = Promise.resolve();

  constructor(folder) {
    this.#file = path.join(folder, 'board.json');
  }

  async #load() {
    try {
      return JSON.parse(await readFile(this.#file, 'utf8'));
    } catch (e) {
      if (e.code === 'ENOENT') return { cards: [], archive: [] };
      throw new Error('the board file cannot be read');
    }
  }

  async #save(data) {
    await mkdir(path.dirname(this.#file), { recursive: true });
    const tmp = `${this.#file}.tmp`;
    await writeFile(tmp, JSON.stringify(data, null, 1), { mode: 0o600 });
    await rename(tmp, this.#file);
  }

  /** One change after the other. */
  #change(work) {
    const next = this.#tail.then(async () => {
      const data = await this.#load();
      const result = work(data);
      await this.#save(data);
      return result;
    });
    this.#tail = next.catch(() => {});
    return next;
  }

  async show() {
    const { cards } = await this.#load();
    return Object.fromEntries(COLUMNS.map((c) => [c, cards.filter((x) => x.column === c).map((x) => `${x.id} ${x.title}`)]));
  }

  add(title) {
    return this.#change((d) => {
      if (d.cards.length >= 1000) throw new Error('the board is full');
      const id = randomBytes(3).toString('hex');
      d.cards.push({ id, title, column: 'todo', moved: Date.now() });
      return id;
    });
  }

  move(id, column) {
    return this.#change((d) => {
      const card = d.cards.find((c) => c.id === id);
      if (!card) throw new Error('no such card');
      Object.assign(card, { column, moved: Date.now() });
    });
  }

  archive() {
    return this.#change((d) => {
      const done = d.cards.filter((c) => c.column === 'done');
      d.archive.push(...done);
      d.cards = d.cards.filter((c) => c.column !== 'done');
      return done.length;
    });
  }
}
