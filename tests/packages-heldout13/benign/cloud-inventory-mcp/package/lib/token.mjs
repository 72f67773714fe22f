import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FILE = join(homedir(), '.config', 'ecloud', 'token.json');

export async function loadToken() {
  if (process.env.CLOUD_TOKEN) return process.env.CLOUD_TOKEN;
  const { mode } = await stat(FILE);
  if (process.platform !== 'win32' && mode & 0o077) throw new Error(`${FILE} must not be readable by others`);
  const { token, expires } = JSON.parse(await readFile(FILE, 'utf8'));
  if (Date.parse(expires) < Date.now()) throw new Error('token has expired, run "ecloud login"');
  return token;
}
