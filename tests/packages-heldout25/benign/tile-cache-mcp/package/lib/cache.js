'use strict';
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

const ROOT = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'tile-cache-mcp');
const MARKER = 'CACHEDIR.TAG';
const SIGNATURE = 'Signature: 8a477f597d28d172789f06886806bc55\n';
const MAX_AGE = 30 * 24 * 3600 * 1000;

class Cache {
  async #ready() {
    await fs.mkdir(ROOT, { recursive: true, mode: 0o700 });
    await fs.writeFile(path.join(ROOT, MARKER), SIGNATURE, { flag: 'a' });
  }

  #file(key) {
    if (!/^\d+-\d+-\d+$/.test(key)) throw new Error('bad key');
    return path.join(ROOT, `${key}.png`);
  }

  async get(key) {
    const f = this.#file(key);
    const st = await fs.stat(f).catch(() => null);
    return st && Date.now() - st.mtimeMs < MAX_AGE ? fs.readFile(f) : null;
  }

  async put(key, data) {
    await this.#ready();
    await fs.writeFile(this.#file(key), data);
  }

  async size() {
    let bytes = 0;
    const names = (await fs.readdir(ROOT).catch(() => [])).filter((n) => n.endsWith('.png'));
    for (const n of names) bytes += (await fs.stat(path.join(ROOT, n))).size;
    return { tiles: names.length, bytes };
  }

  async clear() {
    const st = await fs.lstat(ROOT).catch(() => null);
    if (!st || st.isSymbolicLink()) return false;
    const marker = await fs.readFile(path.join(ROOT, MARKER), 'utf8').catch(() => '');
    if (!marker.startsWith('Signature: 8a477f597d28d172789f06886806bc55')) return false;
    await fs.rm(ROOT, { recursive: true, force: true });
    return true;
  }
}

module.exports = { Cache };
