import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export async function* walk(folder) {
  for (const e of await readdir(folder, { withFileTypes: true })) {
    const name = join(folder, e.name);
    if (e.isDirectory()) yield* walk(name);
    else if (e.isFile()) yield { name, size: (await stat(name)).size };
  }
}
