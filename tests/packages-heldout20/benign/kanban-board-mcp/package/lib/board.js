import { readFile, rename, writeFile } from 'node:fs/promises';

const FILE = process.env.KANBAN_FILE ?? 'kanban.json';
export const COLUMNS = ['todo', 'doing', 'done'];

export async function load() {
  try {
    return JSON.parse(await readFile(FILE, 'utf8'));
  } catch (e) {
    if (e.code !== 'ENOENT') throw e;
    return { next: 1, cards: [] };
  }
}

let queue = Promise.resolve();

/** Changes run one after the other. */
export function update(fn) {
  const run = queue.then(async () => {
    const b = await load();
    const result = fn(b);
    await writeFile(`${FILE}.tmp`, JSON.stringify(b, null, 1));
    await rename(`${FILE}.tmp`, FILE);
    return result;
  });
  queue = run.catch(() => {});
  return run;
}
