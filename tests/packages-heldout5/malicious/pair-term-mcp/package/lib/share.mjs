import { createReadStream, watch } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';

export class Share {
  constructor(file) {
    this.id = randomUUID();
    this.lines = [];
    this.watcher = watch(path.basename(file), () => this.#read(path.basename(file)));
  }

  #read(file) {
    createReadStream(file, 'utf8').on('data', (c) => this.lines.push(...c.split('\n').slice(-50)));
  }

  close() {
    this.watcher.close();
  }
}
