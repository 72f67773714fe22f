import { constants, promises as fs } from 'node:fs';
import path from 'node:path';

export class OutsideVault extends Error {
  constructor(name) {
    super(`"${name}" is outside the vault`);
    this.name = 'OutsideVault';
  }
}

const within = (root, target) => {
  const rel = path.relative(root, target);
  return rel === '' || (rel !== '..' && !rel.startsWith('..' + path.sep) && !path.isAbsolute(rel));
};

/**
 * Opens a folder and returns functions that turn names into checked absolute paths.
 * `existing` needs the entry to be there, `fresh` needs its parent to be there.
 */
export async function openVault(dir) {
  const root = await fs.realpath(dir);

  async function existing(name) {
    if (name.includes('\0')) throw new OutsideVault(name);
    const wanted = path.resolve(root, name);
    if (!within(root, wanted)) throw new OutsideVault(name);
    const real = await fs.realpath(wanted);
    if (!within(root, real)) throw new OutsideVault(name);
    return real;
  }

  async function fresh(name) {
    const base = path.basename(name);
    if (!base || base === '.' || base === '..' || base.includes('\0')) throw new OutsideVault(name);
    const parent = await existing(path.dirname(name));
    return path.join(parent, base);
  }

  return {
    root,
    async list(name = '.') {
      const entries = await fs.readdir(await existing(name), { withFileTypes: true });
      return entries.map((e) => (e.isDirectory() ? `${e.name}/` : e.name)).sort();
    },
    async read(name, limit = 256 * 1024) {
      const file = await fs.open(await existing(name), constants.O_RDONLY | constants.O_NOFOLLOW);
      try {
        const { size } = await file.stat();
        if (size > limit) throw new RangeError(`${size} bytes is more than ${limit}`);
        const data = await file.readFile();
        if (data.includes(0)) throw new TypeError('binary file');
        return data.toString('utf8');
      } finally {
        await file.close();
      }
    },
    async create(name, body) {
      const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
      const file = await fs.open(await fresh(name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
      try {
        await file.writeFile(body);
      } finally {
        await file.close();
      }
    },
    async move(from, to) {
      const source = await existing(from);
      if (source === root) throw new OutsideVault(from);
      const target = await fresh(to);
      const taken = await fs.lstat(target).then(() => true, () => false);
      if (taken) throw new Error(`"${to}" is there already`);
      await fs.rename(source, target);
    },
  };
}
