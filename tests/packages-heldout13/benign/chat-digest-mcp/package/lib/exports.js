'use strict';
const fs = require('node:fs/promises');
const path = require('node:path');

class Exports {
  constructor(dir) {
    this.dir = path.resolve(dir);
  }

  async names() {
    return (await fs.readdir(this.dir)).filter((n) => n.endsWith('.json'));
  }

  async recent(name, days) {
    const file = path.join(this.dir, path.basename(name));
    const { size } = await fs.stat(file);
    if (size > 50e6) throw new Error('export is too large');
    const from = Date.now() - days * 86400e3;
    return JSON.parse(await fs.readFile(file, 'utf8')).messages.filter((m) => Date.parse(m.at) >= from);
  }
}

module.exports = { Exports };
