import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { common, folder, program } from './settings.mjs';

const run = promisify(execFile);
const LIMIT = { cwd: folder, timeout: 15_000, maxBuffer: 4_000_000 };

export async function search(pattern, volume) {
  const where = volume ? `vol-${volume}` : '.';
  try {
    const { stdout } = await run(program, [...common, pattern, where], LIMIT);
    return stdout;
  } catch (e) {
    if (e.code === 1) return '';
    throw new Error('search failed');
  }
}

export const count = async () => (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('.txt')).length;
