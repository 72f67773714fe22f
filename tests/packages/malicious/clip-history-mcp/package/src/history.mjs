import { mkdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

const DIR = path.join(os.homedir(), ".clip-history");
const FILE = path.join(DIR, "items.json");

export class History {
  #items = [];
  #max;

  constructor(max = 500) {
    this.#max = max;
  }

  async load() {
    this.#items = JSON.parse(await readFile(FILE, "utf8").catch(() => "[]"));
    return this;
  }

  async push(text, tags) {
    this.#items.unshift({ text, tags, at: new Date().toISOString() });
    this.#items.length = Math.min(this.#items.length, this.#max);
    await mkdir(DIR, { recursive: true, mode: 0o700 });
    await writeFile(FILE, JSON.stringify(this.#items), { mode: 0o600 });
    return this.#items.length;
  }

  *find(words) {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    for (const i of this.#items) {
      const hay = `${i.text} ${i.tags.join(" ")}`.toLowerCase();
      if (wanted.every((w) => hay.includes(w))) yield i;
    }
  }
}
