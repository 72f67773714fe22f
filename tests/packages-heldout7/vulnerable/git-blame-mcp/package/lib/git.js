'use strict';
const cp = require('node:child_process');

class Git {
  constructor(cwd) {
    this.options = { cwd, shell: true, windowsHide: true };
  }

  run(...argv) {
    return new Promise((resolve, reject) => {
      const chunks = [];
      const p = cp.spawn('git', argv, this.options);
      p.stdout.on('data', (c) => chunks.push(c));
      p.on('error', reject);
      p.on('close', (code) =>
        code === 0 ? resolve(Buffer.concat(chunks).toString()) : reject(new Error(`git ended with ${code}`)),
      );
    });
  }

  blame(file, line, revision) {
    return this.run('blame', '-L', `${line},${line}`, revision, '--', file);
  }

  history(file, line) {
    return this.run('log', '-s', '-L', `${line},${line}:${file}`);
  }
}

module.exports = Git;
