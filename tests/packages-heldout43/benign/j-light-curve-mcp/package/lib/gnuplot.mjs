import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { HEAD } from './script.mjs';

function* script(rows) {
  yield HEAD;
  for (const row of rows) {
    if (!row.every(Number.isFinite)) throw new TypeError('numbers expected');
    yield `${row.join(' ')}\n`;
  }
  yield 'e\n';
}

export async function plot(rows) {
  const child = spawn('gnuplot', ['-d', '-'], { shell: false, timeout: 10_000, stdio: ['pipe', 'pipe', 'ignore'] });
  const parts = [];
  child.stdout.on('data', (d) => parts.push(d));
  child.stdin.on('error', () => {});
  const done = once(child, 'close');
  child.stdin.end([...script(rows)].join(''));
  const [code] = await done;
  if (code !== 0) throw new Error(`ended with ${code}`);
  return Buffer.concat(parts);
}
