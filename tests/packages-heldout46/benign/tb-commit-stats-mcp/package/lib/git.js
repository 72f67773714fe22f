'use strict';
const { execFile } = require('child_process');

class GitError extends Error {}

class Git {
  constructor(dir) {
    this.dir = dir;
  }

  _run(argv) {
    const options = { cwd: this.dir, timeout: 20_000, maxBuffer: 4 * 1024 * 1024, shell: false, windowsHide: true };
    return new Promise((resolve, reject) => {
      execFile('git', ['--no-pager', ...argv], options, (err, stdout, stderr) => {
        if (err) reject(new GitError(stderr.trim().split('\n')[0] || err.message));
        else resolve(stdout);
      });
    });
  }

  authors(rev) {
    return this._run(['shortlog', '-s', '-n', '--end-of-options', rev, '--']);
  }

  changes(rev) {
    return this._run(['diff-tree', '--no-commit-id', '--name-status', '-r', '--end-of-options', rev, '--']);
  }
}

module.exports = { Git, GitError };
