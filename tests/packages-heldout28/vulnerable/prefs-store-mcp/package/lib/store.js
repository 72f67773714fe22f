'use strict';
const fs = require('fs');
const { deepen } = require('./merge');

const DEFAULTS = { theme: 'light', editor: { tabs: 2, wrap: true }, locale: 'en' };

class Store {
  constructor(file) {
    this.file = file;
    this.profiles = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  }
  get(profile) {
    return deepen(structuredClone(DEFAULTS), this.profiles[profile] || {});
  }
  update(profile, patch, options = {}) {
    if (patch.reset && options.admin) this.profiles = {};
    this.profiles[profile] = deepen(this.profiles[profile] || {}, patch);
    fs.writeFileSync(this.file, JSON.stringify(this.profiles, null, 2));
  }
}
module.exports = { Store };
