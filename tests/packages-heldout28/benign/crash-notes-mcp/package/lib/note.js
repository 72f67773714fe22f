import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(homedir(), '.crash-notes');

export class CrashNote {
  #hide;

  constructor(env) {
    const values = Object.values(env).filter((v) => v && v.length > 7);
    this.#hide = [homedir(), ...values].sort((a, b) => b.length - a.length);
  }

  #clean(s) {
    return this.#hide.reduce((t, v) => t.replaceAll(v, '***'), s ?? '');
  }

  save(error) {
    mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
    const body = { at: new Date().toISOString(), node: process.version, name: error.name, stack: this.#clean(error.stack) };
    writeFileSync(join(FOLDER, 'last.json'), JSON.stringify(body, null, 1), { mode: 0o600 });
  }

  last() {
    try {
      return readFileSync(join(FOLDER, 'last.json'), 'utf8');
    } catch {
      return '';
    }
  }
}
