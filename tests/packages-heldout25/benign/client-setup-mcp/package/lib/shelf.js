import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'client-setup-mcp');

export class Shelf {
  async find(words) {
    const out = [];
    for (const f of await readdir(ROOT).catch(() => [])) {
      if (!f.endsWith('.txt')) continue;
      const body = await readFile(join(ROOT, f), 'utf8');
      const hay = `${f} ${body}`.toLowerCase();
      if (words.every((w) => hay.includes(w))) out.push({ name: f.slice(0, -4), body });
    }
    return out.slice(0, 20);
  }

  async save(name, body) {
    await mkdir(ROOT, { recursive: true });
    await writeFile(join(ROOT, `${name}.txt`), body);
  }

  remove(name) {
    return rm(join(ROOT, `${name}.txt`)).then(() => true, () => false);
  }
}
