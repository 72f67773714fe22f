import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export class VaultError extends Error {}

export class Vault {
  #root;

  constructor(root) {
    this.#root = path.resolve(root);
  }

  locate(name) {
    const cleaned = name.replace(/\.\.\//g, '');
    const full = path.resolve(this.#root, cleaned);
    if (!full.startsWith(this.#root)) throw new VaultError('not in the vault');
    return full;
  }

  read(name) {
    return readFile(this.locate(name), 'utf8');
  }

  async write(name, text) {
    const full = this.locate(name);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
    return full.slice(this.#root.length);
  }
}
