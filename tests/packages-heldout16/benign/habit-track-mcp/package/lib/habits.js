import { readFile, rename, writeFile } from 'node:fs/promises';

const day = (d) => d.toISOString().slice(0, 10);

export class Habits {
  constructor(file) {
    this.file = file;
  }
  async load() {
    try {
      return JSON.parse(await readFile(this.file, 'utf8'));
    } catch (e) {
      if (e.code === 'ENOENT') return {};
      throw e;
    }
  }
  async mark(habit) {
    const data = await this.load();
    data[habit] = [...new Set([...(data[habit] ?? []), day(new Date())])].sort();
    await writeFile(`${this.file}.tmp`, JSON.stringify(data));
    await rename(`${this.file}.tmp`, this.file);
  }
  async streaks() {
    return Object.entries(await this.load()).map(([h, days]) => {
      const set = new Set(days);
      let n = 0;
      for (let t = Date.now(); set.has(day(new Date(t))); t -= 86_400_000) n++;
      return [h, n];
    });
  }
}
