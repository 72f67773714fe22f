import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const dir = join(homedir(), '.local', 'state', 'logtrail', 'history');
const NAME = /^(\d{4}-\d{2}-\d{2})\.jsonl$/;

export async function remember(file, pattern) {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const day = new Date().toISOString().slice(0, 10);
  await appendFile(join(dir, `${day}.jsonl`), JSON.stringify({ file, pattern }) + '\n', { mode: 0o600 });
}

export async function prune(days) {
  const limit = Date.now() - days * 86_400_000;
  let n = 0;
  for (const f of await readdir(dir).catch(() => [])) {
    const m = NAME.exec(f);
    if (m && Date.parse(m[1]) < limit) {
      await rm(join(dir, f));
      n++;
    }
  }
  return n;
}
