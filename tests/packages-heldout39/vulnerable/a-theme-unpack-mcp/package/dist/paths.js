import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const ROOT = resolve(process.env.THEME_ROOT ?? 'themes');

export async function themeFolder(name) {
  const folder = join(ROOT, name);
  await mkdir(folder, { recursive: true });
  return folder;
}
