import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const dir = process.env.MUSEUM_DIR ?? 'rooms';

export const names = async () => (await readdir(dir)).filter((f) => f.endsWith('.md')).map((f) => f.slice(0, -3));

export const text = (file) => readFile(join(dir, file), 'utf8');
