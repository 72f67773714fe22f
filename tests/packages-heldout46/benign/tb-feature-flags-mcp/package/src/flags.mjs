import { readFileSync, watch } from 'node:fs';

export class FlagFile {
  #file;
  #flags = new Map();

  constructor(file) {
    this.#file = file;
    this.#read();
  }

  #read() {
    const data = JSON.parse(readFileSync(this.#file, 'utf8'));
    this.#flags = new Map(Object.entries(data).filter(([, v]) => typeof v === 'boolean'));
  }

  get(name) {
    return this.#flags.get(name) ?? false;
  }

  all() {
    return Object.fromEntries(this.#flags);
  }

  summary() {
    return `State of one of ${this.#flags.size} feature flags`;
  }

  onChange(fn) {
    watch(this.#file, { persistent: false }, () => {
      try {
        this.#read();
        fn();
      } catch (e) {
        console.error(`flags were not read again: ${e.message}`);
      }
    });
  }
}
