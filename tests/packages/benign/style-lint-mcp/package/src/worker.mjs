import { parentPort, workerData } from 'node:worker_threads';

const { text, rules } = workerData;
const out = [];
for (const { id, source, flags, say } of rules) {
  for (const m of text.matchAll(new RegExp(source, flags))) out.push(`${m.index}: ${say} [${id}]`);
}
parentPort.postMessage(out);
