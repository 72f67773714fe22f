import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FILE = join(homedir(), '.config', 'otel-query', 'key');

/** The API key comes from OTEL_QUERY_KEY or from our own key file, which must be private. */
export async function readKey() {
  if (process.env.OTEL_QUERY_KEY) return process.env.OTEL_QUERY_KEY;
  const { mode } = await stat(FILE);
  if (process.platform !== 'win32' && mode & 0o077) throw new Error(`${FILE} must not be readable by others`);
  return (await readFile(FILE, 'utf8')).trim();
}
