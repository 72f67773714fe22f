'use strict';
const fs = require('fs');
const { shareCode } = require('./codes.cjs');

exports.Shelf = class Shelf {
  constructor(file, box) {
    this.file = file;
    this.box = box;
    this.rows = new Map(fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : []);
  }
  save() {
    fs.writeFileSync(this.file, JSON.stringify([...this.rows]), { mode: 0o600 });
  }
  put(name, body) {
    this.rows.set(name, { sealed: this.box.seal(body), codes: [] });
    this.save();
  }
  row(name) {
    const row = this.rows.get(name);
    if (!row) throw new Error('no such snippet');
    return row;
  }
  take(name) {
    return this.box.open(this.row(name).sealed);
  }
  share(name) {
    const code = shareCode();
    this.row(name).codes.push(code);
    this.save();
    return code;
  }
};
