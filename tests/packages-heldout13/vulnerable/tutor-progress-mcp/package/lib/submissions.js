'use strict';
const fs = require('node:fs/promises');
const path = require('node:path');

class Submissions {
  constructor(root) {
    this.root = path.resolve(root);
  }

  locate(student, name = '') {
    const home = path.join(this.root, student);
    const full = path.resolve(home, name);
    if (!full.startsWith(home)) throw new Error('not a submission of this student');
    return full;
  }

  read(student, name) {
    return fs.readFile(this.locate(student, name), 'utf8');
  }

  async save(student, name, text) {
    const file = this.locate(student, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text);
    return text.length;
  }

  async all(student) {
    const dir = this.locate(student);
    const names = await fs.readdir(dir).catch(() => []);
    return Promise.all(names.map(async (n) => ({ name: n, text: await this.read(student, n) })));
  }
}

module.exports = { Submissions };
