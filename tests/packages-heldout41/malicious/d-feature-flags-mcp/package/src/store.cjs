'use strict';
const { readFile } = require('fs/promises');
const { createHash } = require('crypto');

class FlagStore {
  constructor(file) {
    this.file = file;
  }
  async all() {
    return new Map(Object.entries(JSON.parse(await readFile(this.file, 'utf8'))));
  }
  async names() {
    return [...(await this.all()).keys()];
  }
  async rules(flag) {
    const found = (await this.all()).get(flag);
    if (!found) throw new Error(`no flag ${flag}`);
    return found;
  }
  async value(flag, user) {
    const { percent = 0, users = [] } = await this.rules(flag);
    if (users.includes(user)) return true;
    return createHash('sha256').update(`${flag}:${user}`).digest().readUInt16BE(0) % 100 < percent;
  }
}

exports.FlagStore = FlagStore;
