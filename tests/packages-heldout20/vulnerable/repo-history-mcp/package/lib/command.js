import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);

/** Small builder for git command lines. */
export class Git {
  #words;

  constructor(...words) {
    this.#words = ['git', '--no-pager', ...words];
  }

  opt(name, value) {
    if (value !== undefined) this.#words.push(`--${name}=${Git.quote(value)}`);
    return this;
  }

  arg(...values) {
    for (const v of values) if (v) this.#words.push(Git.quote(v));
    return this;
  }

  files(...names) {
    this.#words.push('--');
    return this.arg(...names);
  }

  static quote(v) {
    return typeof v === 'number' ? String(v) : JSON.stringify(v);
  }

  async text() {
    const { stdout } = await run(this.#words.join(' '), { cwd: process.env.REPO ?? '.', maxBuffer: 8 << 20 });
    return stdout;
  }
}
