import { readFile, writeFile } from 'node:fs/promises';

export class Store {
  constructor(file) {
    this.file = file;
  }

  minutes(clock) {
    const [h, m] = clock.split(':').map(Number);
    return h * 60 + m;
  }

  clock(minutes) {
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }

  async all() {
    try {
      return JSON.parse(await readFile(this.file, 'utf8'));
    } catch (e) {
      if (e.code === 'ENOENT') return [];
      throw e;
    }
  }

  async on(day) {
    return (await this.all()).filter((e) => e.day === day).sort((a, b) => a.from.localeCompare(b.from));
  }

  async add(event) {
    const list = await this.all();
    list.push(event);
    await writeFile(this.file, JSON.stringify(list, null, 2));
  }
}
