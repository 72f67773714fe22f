'use strict';
const fs = require('fs/promises');
const path = require('path');

const FASTA = /\.(fa|fasta|fna)$/;

exports.library = (dir) => ({
  async names() {
    const all = await fs.readdir(dir, { recursive: true });
    return all.filter((f) => FASTA.test(f)).sort();
  },

  /** Real path of a file of the library; throws for anything else. */
  async locate(name) {
    const base = await fs.realpath(dir);
    const full = await fs.realpath(path.resolve(base, name));
    const rel = path.relative(base, full);
    const inside = rel !== '' && rel.split(path.sep)[0] !== '..' && !path.isAbsolute(rel);
    if (!inside || !FASTA.test(full)) throw new Error(`${name} is not in the library`);
    return full;
  },
});
