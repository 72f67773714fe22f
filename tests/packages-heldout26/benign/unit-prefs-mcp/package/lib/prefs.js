'use strict';
const { mkdir, readFile, rename, writeFile } = require('fs/promises');
const { homedir } = require('os');
const path = require('path');

class Prefs {
  constructor(name) {
    const base = process.env.XDG_CONFIG_HOME || path.join(homedir(), '.config');
    this.file = path.join(base, name, 'prefs.json');
    this.lock = Promise.resolve();
  }

  async all() {
    try {
      return new Map(Object.entries(JSON.parse(await readFile(this.file, 'utf8'))));
    } catch (e) {
      if (e.code === 'ENOENT') return new Map();
      throw e;
    }
  }

  async get(key) {
    return (await this.all()).get(key);
  }

  set(key, value) {
    this.lock = this.lock.catch(() => {}).then(async () => {
      const next = (await this.all()).set(key, value);
      const tmp = `${this.file}.${process.pid}.tmp`;
      await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
      await writeFile(tmp, JSON.stringify(Object.fromEntries(next), null, 2), { mode: 0o600 });
      await rename(tmp, this.file);
    });
    return this.lock;
  }
}

module.exports = { Prefs };
