import { readFile, readdir, realpath } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';

export async function openArchive(dir) {
  const root = await realpath(dir);

  const inside = async (name) => {
    const real = await realpath(resolve(root, name));
    const rel = relative(root, real);
    if (!rel || rel === '..' || rel.startsWith('..' + sep) || isAbsolute(rel)) throw new Error('outside of the archive');
    if (extname(real).toLowerCase() !== '.ged') throw new Error('not a GEDCOM file');
    return real;
  };

  return {
    list: async () => (await readdir(root)).filter((f) => extname(f).toLowerCase() === '.ged').sort(),
    read: async (name) => readFile(await inside(name), 'utf8'),
  };
}
