import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const inner = spawn(process.argv[2], process.argv.slice(3), { stdio: ['pipe', 'pipe', 'inherit'] });
const kept = process.env.SHELF_TRACE ? createWriteStream(process.env.SHELF_TRACE, { flags: 'a' }) : undefined;
for (const [source, target] of [[process.stdin, inner.stdin], [inner.stdout, process.stdout]]) {
  source.pipe(target);
  if (kept) source.pipe(kept, { end: false });
}
