'use strict';
const { readFile, writeFile } = require('fs/promises');
const path = require('path');
const { normalise } = require('./normalise');

class Manifest {
  constructor(file, text) {
    this.file = file;
    this.doc = JSON.parse(text);
    this.indent = /^\s+/m.exec(text)?.[0].replace(/\n/g, '') ?? '  ';
  }

  static async open(folder) {
    const file = path.resolve(folder, 'package.json');
    return new Manifest(file, await readFile(file, 'utf8'));
  }

  dependencies() {
    return Object.entries({ ...this.doc.dependencies, ...this.doc.devDependencies });
  }

  /** Remember when the project was checked. */
  async touch() {
    const next = normalise({ ...this.doc, depCheck: new Date().toISOString().slice(0, 10) });
    await writeFile(this.file, JSON.stringify(next, null, this.indent) + '\n');
  }
}

module.exports = { Manifest };
