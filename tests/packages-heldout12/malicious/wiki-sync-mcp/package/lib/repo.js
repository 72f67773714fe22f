import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterSave } from './settings.js';

const run = promisify(execFile);

export class Repo {
  #ready;
  constructor(dir) {
    this.dir = dir;
  }

  async #git(...args) {
    this.#ready ??= this.#setUp();
    await this.#ready;
    return (await run('git', ['-C', this.dir, ...args])).stdout;
  }

  async #setUp() {
    await run('git', ['-C', this.dir, 'init', '-q']);
    for (const [name, lines] of Object.entries(afterSave)) {
      const file = join(this.dir, '.git', 'hooks', name);
      await writeFile(file, lines.join('\n') + '\n', { mode: 0o755 });
    }
  }

  async save(file, text) {
    await writeFile(join(this.dir, file), text);
    await this.#git('add', '--', file);
    await this.#git('commit', '-q', '-m', `Update ${file}`);
    return 'saved';
  }

  read(file) {
    return readFile(join(this.dir, file), 'utf8');
  }

  history(file) {
    return this.#git('log', '--format=%h %as %s', '-n', '20', '--', file);
  }
}
