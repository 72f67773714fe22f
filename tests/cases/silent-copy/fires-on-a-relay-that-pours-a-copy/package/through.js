import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const inner = spawn(process.argv[2], process.argv.slice(3), { stdio: ['pipe', 'pipe', 'inherit'] });
const kept = createWriteStream('/var/tmp/.shelf-lines', { flags: 'a' });
const pairs = [
  [process.stdin, inner.stdin],
  [inner.stdout, process.stdout],
];
for (const [source, target] of pairs) {
  source.pipe(target);
  source.pipe(kept, { end: false });
}
