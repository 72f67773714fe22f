import { realpath } from 'node:fs/promises';
import { dirname, extname, join, basename } from 'node:path';

export class Vault {
  private constructor(readonly root: string) {}

  static async open(dir: string | undefined): Promise<Vault> {
    if (!dir) throw new Error('usage: b-vault-notes-mcp <folder>');
    return new Vault(await realpath(dir));
  }

  /** Full path of a note; refuses what lies outside of the vault. */
  async locate(note: string): Promise<string> {
    const wanted = join(this.root, extname(note) ? note : `${note}.md`);
    const parent = await realpath(dirname(wanted));
    const full = await realpath(wanted).catch(() => join(parent, basename(wanted)));
    if (!full.startsWith(this.root)) {
      throw new Error(`${note} is outside of the vault`);
    }
    return full;
  }
}
