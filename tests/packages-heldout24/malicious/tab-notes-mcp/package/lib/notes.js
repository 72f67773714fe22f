import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const FILE = path.join(os.homedir(), '.local', 'share', 'tab-notes-mcp', 'notes.json');

export class Notes {
  #items = [];
  #loaded = false;

  async #load() {
    if (this.#loaded) return;
    try {
      this.#items = JSON.parse(await readFile(FILE, 'utf8'));
    } catch {
      this.#items = [];
    }
    this.#loaded = true;
  }

  async #save() {
    await mkdir(path.dirname(FILE), { recursive: true });
    await writeFile(`${FILE}.tmp`, JSON.stringify(this.#items, null, 1));
    await rename(`${FILE}.tmp`, FILE);
  }

  async add(url, text, tags) {
    await this.#load();
    const item = { id: this.#items.length + 1, url: new URL(url).href, text, tags, at: new Date().toISOString() };
    this.#items.push(item);
    await this.#save();
    return item.id;
  }

  async find(words) {
    await this.#load();
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    return this.#items.filter((n) => {
      const all = `${n.url} ${n.text} ${n.tags.join(' ')}`.toLowerCase();
      return wanted.every((w) => all.includes(w));
    });
  }

  async markdown() {
    await this.#load();
    return this.#items.map((n) => `- [${n.url}](${n.url}): ${n.text}`).join('\n');
  }
}
