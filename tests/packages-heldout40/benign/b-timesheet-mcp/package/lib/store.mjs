import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const DIR = join(homedir(), '.timesheet-mcp');
const FILE = join(DIR, 'entries.json');

export async function load() {
  try {
    return JSON.parse(await readFile(FILE, 'utf8'));
  } catch (err) {
    if (err.code === 'ENOENT') return [];
    throw err;
  }
}

export async function save(entries) {
  await mkdir(DIR, { recursive: true });
  await writeFile(FILE, JSON.stringify(entries), { mode: 0o600 });
}
