import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { merge, setPath } from './merge.js';

const ORDER = ['team', 'project', 'session'];

export class Layers {
  constructor(file) {
    this.file = file;
    this.data = { team: {}, project: {}, session: {} };
    try {
      merge(this.data, JSON.parse(readFileSync(file, 'utf8')));
    } catch (e) {
      if (e.code !== 'ENOENT') throw e;
    }
  }

  of(layer) {
    return this.data[layer];
  }

  merge(layer, settings) {
    merge(this.data[layer], settings);
  }

  set(layer, path, value) {
    setPath(this.data[layer], path.split('.'), value);
  }

  effective() {
    return ORDER.reduce((all, l) => merge(all, structuredClone(this.data[l])), {});
  }

  get(path) {
    return path.split('.').reduce((v, k) => v?.[k], this.effective());
  }

  save() {
    return writeFile(this.file, JSON.stringify(this.data, null, 2));
  }
}
