'use strict';
const { flags, quote } = require('./args');
const { run } = require('./run');

class Media {
  constructor(root) {
    this.root = root;
  }

  async cut({ file, from, to, out }) {
    await run('ffmpeg', [flags({ y: true, ss: from, to, i: file, c: 'copy' }), quote(out)], this.root);
    return `wrote ${out}`;
  }

  length(file) {
    return run('ffprobe', [flags({ v: 'error', show_entries: 'format=duration', of: 'csv=p=0' }), quote(file)], this.root);
  }
}

module.exports = { Media };
