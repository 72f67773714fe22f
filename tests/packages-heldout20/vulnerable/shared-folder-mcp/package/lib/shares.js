'use strict';
const path = require('path');

const raw = process.env.SHARES || 'team=./team,public=./public';

const shares = new Map(
  raw.split(',').map((s) => {
    const [name, folder] = s.split('=');
    return [name.trim(), path.resolve(folder.trim())];
  }),
);

class Location {
  constructor(share, rel) {
    this.root = shares.get(share);
    if (!this.root) throw new Error(`no share ${share}`);
    this.rel = rel.replace(/^\/+/, '');
  }

  check() {
    const full = path.join(this.root, this.rel);
    if (!full.startsWith(this.root)) throw new Error('outside the share');
    return this;
  }

  /** Clients send names in the form of a URI path. */
  get file() {
    return path.join(this.root, decodeURIComponent(this.rel));
  }
}

module.exports = { shares, locate: (share, rel) => new Location(share, rel).check() };
