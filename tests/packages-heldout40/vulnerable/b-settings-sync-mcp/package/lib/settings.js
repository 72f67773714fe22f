'use strict';
const fs = require('fs');
const { merge } = require('./merge');

const DEFAULTS = { editor: { tabSize: 2, wrap: true }, files: { eol: 'lf' } };

class Settings {
  constructor(file) {
    this.file = file;
    this.options = {};
    this.values = structuredClone(DEFAULTS);
    if (fs.existsSync(file)) merge(this.values, JSON.parse(fs.readFileSync(file, 'utf8')));
  }

  get(path) {
    return path.split('.').reduce((v, k) => (v && Object.hasOwn(v, k) ? v[k] : undefined), this.values);
  }

  apply(patch) {
    if (this.options.locked) throw new Error('settings are locked');
    merge(this.values, patch);
    this.save();
    return this.values;
  }

  reset() {
    this.values = structuredClone(DEFAULTS);
    this.save();
    return this.values;
  }

  save() {
    fs.writeFileSync(this.file, JSON.stringify(this.values, null, 2));
  }
}

module.exports = { Settings };
