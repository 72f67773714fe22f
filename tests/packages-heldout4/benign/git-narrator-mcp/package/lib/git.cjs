const { execFile } = require('node:child_process');
const { promisify } = require('node:util');

const run = promisify(execFile);
const REF = /^(?!-)[\w./-]{1,120}$/;
const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.pager=cat', '-c', 'core.fsmonitor=false', '--no-optional-locks'];

class Git {
  constructor(root) {
    this.root = root;
  }

  async #call(...args) {
    const { stdout } = await run('git', [...quiet, '-C', this.root, ...args], {
      shell: false,
      timeout: 15_000,
      maxBuffer: 8 << 20,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, GIT_TERMINAL_PROMPT: '0' },
    });
    return stdout;
  }

  static ref(value) {
    if (!REF.test(value) || value.includes('..')) throw new Error('not a ref');
    return value;
  }

  history(ref, count) {
    return this.#call('log', `--max-count=${Number(count)}`, '--format=%h %cs %an: %s', Git.ref(ref), '--');
  }

  blame(ref, path, line) {
    if (path.startsWith('/') || path.split('/').includes('..')) throw new Error('not a path of the repository');
    return this.#call('blame', '-L', `${Number(line)},+1`, Git.ref(ref), '--', path);
  }
}

module.exports = { Git };
