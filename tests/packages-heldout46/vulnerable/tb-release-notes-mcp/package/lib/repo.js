'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');

const run = promisify(execFile);

class Repo {
  constructor(dir) {
    this.dir = dir;
  }

  async git(command, ...args) {
    const { stdout } = await run('git', [command, ...args], { cwd: this.dir, maxBuffer: 8 << 20, timeout: 30_000 });
    return stdout;
  }

  async subjects(from, to) {
    const range = [from, to].join('..');
    return (await this.git('log', '--no-merges', '--format=%s', range)).split('\n').filter(Boolean);
  }

  history(file) {
    return this.git('log', '--oneline', '--follow', file);
  }
}

module.exports = { Repo };
