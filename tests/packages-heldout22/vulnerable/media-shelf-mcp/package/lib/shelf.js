'use strict';
const fs = require('fs/promises');
const path = require('path');

const MEDIA = /\.(mp3|flac|ogg|mp4|mkv|jpe?g|png)$/i;

class Shelf {
  constructor(root) {
    this.root = path.resolve(root);
  }

  locate(name) {
    const full = path.resolve(this.root, name);
    if (!full.startsWith(this.root)) throw new Error('outside of the shelf');
    return full;
  }

  async list(folder = '.') {
    const entries = await fs.readdir(this.locate(folder), { withFileTypes: true });
    return entries.filter((e) => e.isDirectory() || MEDIA.test(e.name)).map((e) => (e.isDirectory() ? `${e.name}/` : e.name));
  }

  async sidecar(name) {
    return fs.readFile(this.locate(name), 'utf8');
  }

  async setSidecar(name, text) {
    const file = this.locate(name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text);
    return file;
  }
}

module.exports = { Shelf };
