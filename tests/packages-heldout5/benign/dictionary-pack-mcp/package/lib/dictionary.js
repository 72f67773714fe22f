import { readFile } from 'node:fs/promises';
import { file } from './paths.js';

const builtin = { tree: 'a tall plant with a trunk', river: 'a large stream of water' };

export class Dictionary {
  #words = null;

  reload() {
    this.#words = null;
  }

  async get(word) {
    this.#words ??= new Map(Object.entries(await readFile(file, 'utf8').then(JSON.parse, () => builtin)));
    return this.#words.get(word.toLowerCase());
  }
}
