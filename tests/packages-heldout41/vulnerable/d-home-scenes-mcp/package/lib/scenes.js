'use strict';
const fs = require('fs');
const { assignPath } = require('./paths');

exports.Scenes = class Scenes {
  constructor(file) {
    this.file = file;
    this.data = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  }
  get(name) {
    if (!Object.hasOwn(this.data, name)) throw new Error(`no scene ${name}`);
    return this.data[name];
  }
  set(path, value) {
    assignPath(this.data, path.split('.'), value);
    fs.writeFileSync(this.file, JSON.stringify(this.data, null, 2));
  }
};
