import { readFile, readdir } from 'node:fs/promises';
import { config } from './config.js';
import { fileFor } from './route.js';

export const page = (path: string) => readFile(fileFor(path), 'utf8');

export async function sitemap(): Promise<string[]> {
  const entries = await readdir(config.root, { recursive: true });
  return entries.filter((e) => e.endsWith('.html')).map((e) => '/' + e.replaceAll('\\', '/').replace(/index\.html$/, ''));
}
