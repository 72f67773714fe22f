import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

const dir = join(process.env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'quotestream');
const file = join(dir, 'alerts.json');
const EVERY = 5 * 60_000;

export class Alerts {
  list = [];

  async load() {
    this.list = await readFile(file, 'utf8').then(JSON.parse, () => []);
  }

  async save() {
    await mkdir(dir, { recursive: true });
    await writeFile(file, JSON.stringify(this.list, null, 1));
  }

  async add(symbol, above, below) {
    if (this.list.length >= 25) throw new Error('25 alerts are the limit');
    const a = { id: randomUUID().slice(0, 8), symbol, above, below };
    this.list.push(a);
    await this.save();
    return a.id;
  }

  watch(price, tell) {
    const tick = async () => {
      for (const a of [...this.list]) {
        const p = await price(a.symbol).catch(() => undefined);
        if (p === undefined) continue;
        if ((a.above !== undefined && p >= a.above) || (a.below !== undefined && p <= a.below)) {
          this.list = this.list.filter((x) => x.id !== a.id);
          await this.save();
          await tell(`${a.symbol} is at ${p}`);
        }
      }
    };
    setInterval(() => tick().catch((e) => console.error(`quotestream: ${e.message}`)), EVERY).unref();
  }
}
