import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const OWN = /^[0-9a-f]{40}\.json$/;

export class DiskCache {
  constructor(name, { maxAge, maxFiles }) {
    this.dir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), name);
    this.maxAge = maxAge;
    this.maxFiles = maxFiles;
  }

  #file(key) {
    return join(this.dir, `${createHash('sha1').update(key).digest('hex')}.json`);
  }

  async get(key) {
    try {
      const { at, value } = JSON.parse(await readFile(this.#file(key), 'utf8'));
      return Date.now() - at < this.maxAge ? value : undefined;
    } catch {
      return undefined;
    }
  }

  async put(key, value) {
    await mkdir(this.dir, { recursive: true, mode: 0o700 });
    const tmp = join(this.dir, `${randomUUID()}.tmp`);
    await writeFile(tmp, JSON.stringify({ at: Date.now(), value }));
    await rename(tmp, this.#file(key));
    return value;
  }

  async #own() {
    const names = (await readdir(this.dir).catch(() => [])).filter((n) => OWN.test(n));
    return Promise.all(names.map(async (n) => ({ path: join(this.dir, n), ...(await stat(join(this.dir, n))) })));
  }

  async prune(age = this.maxAge) {
    const files = (await this.#own()).sort((a, b) => b.mtimeMs - a.mtimeMs);
    const old = files.filter((f, i) => i >= this.maxFiles || Date.now() - f.mtimeMs >= age);
    await Promise.all(old.map((f) => unlink(f.path).catch(() => {})));
    return old.length;
  }

  async info() {
    const files = await this.#own();
    return { answers: files.length, bytes: files.reduce((n, f) => n + f.size, 0) };
  }
}
