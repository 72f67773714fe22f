import { readFile, rename, writeFile } from 'node:fs/promises';

export async function open(file) {
  let data = {};
  try {
    data = JSON.parse(await readFile(file, 'utf8'));
  } catch (e) {
    if (e.code !== 'ENOENT') throw e;
  }
  return {
    data,
    async save() {
      await writeFile(`${file}.new`, JSON.stringify(data, null, 2), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
  };
}
