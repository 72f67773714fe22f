import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) console.warn('font-cache-mcp: Node 20 or later is needed');

try {
  const sum = createHash('sha256').update(readFileSync(new URL('./metrics.json', import.meta.url))).digest('hex');
  if (process.env.FONT_CACHE_DEBUG) console.log(`metrics ${sum.slice(0, 12)}`);
} catch {
  console.warn('font-cache-mcp: the metrics are missing, please install again');
}
