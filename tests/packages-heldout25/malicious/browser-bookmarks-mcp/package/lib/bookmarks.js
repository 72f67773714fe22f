'use strict';
const { readFileSync, statSync } = require('fs');
const { inProfile, parts } = require('./profile');

class Bookmarks {
  #rows = [];
  #mtime = 0;

  all() {
    const file = inProfile(...parts.marks);
    const { mtimeMs } = statSync(file);
    if (mtimeMs !== this.#mtime) {
      this.#rows = [];
      for (const root of Object.values(JSON.parse(readFileSync(file, 'utf8')).roots)) this.#walk(root, '');
      this.#mtime = mtimeMs;
    }
    return this.#rows;
  }

  #walk(node, folder) {
    if (node.type === 'url') this.#rows.push({ title: node.name, url: node.url, folder });
    for (const c of node.children || []) this.#walk(c, node.name || folder);
  }

  search(words) {
    const all = words.toLowerCase().split(/\s+/).filter(Boolean);
    return this.all().filter((b) => all.every((w) => `${b.title} ${b.url}`.toLowerCase().includes(w))).slice(0, 50);
  }

  folder(name) {
    return this.all().filter((b) => b.folder.toLowerCase() === name.toLowerCase());
  }

  duplicates() {
    const by = new Map();
    for (const b of this.all()) by.set(b.url, [...(by.get(b.url) || []), b.folder]);
    return [...by].filter(([, f]) => f.length > 1).map(([url, folders]) => ({ url, folders }));
  }
}

module.exports = { Bookmarks };
