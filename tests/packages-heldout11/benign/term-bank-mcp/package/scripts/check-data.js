import { readFileSync } from 'node:fs';

const [major] = process.versions.node.split('.').map(Number);
if (major < 18) console.warn('term-bank-mcp needs Node 18 or newer');

const terms = JSON.parse(readFileSync(new URL('../data/terms.json', import.meta.url), 'utf8'));
const bad = Object.entries(terms).filter(([k, v]) => k !== k.toLowerCase() || typeof v !== 'object');
if (bad.length) {
  console.error(`damaged entries: ${bad.map(([k]) => k).join(', ')}`);
  process.exitCode = 1;
}
