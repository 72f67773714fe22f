import { readFileSync } from 'node:fs';

const file = new URL('../data/names.json', import.meta.url);
try {
  const count = Object.keys(JSON.parse(readFileSync(file, 'utf8'))).length;
  console.log(`emoji-names-mcp: ${count} names`);
} catch (e) {
  console.warn(`emoji-names-mcp: the data file cannot be read (${e.message}); please reinstall`);
}
