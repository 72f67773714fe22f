import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from '../lib/build.js';

const source = new URL('../data/words.txt', import.meta.url);
const target = new URL('../data/index.json', import.meta.url);

if (!existsSync(target)) {
  try {
    writeFileSync(target, JSON.stringify(build(readFileSync(source, 'utf8'))), { flag: 'wx' });
  } catch (e) {
    console.warn(`word-ladder-mcp: the index will be built at the start (${e.code})`);
  }
}
