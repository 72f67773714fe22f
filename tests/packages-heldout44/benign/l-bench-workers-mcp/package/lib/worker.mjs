import { createHash, randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

const block = randomBytes(4096);
const doc = JSON.stringify(Array.from({ length: 50 }, (_, id) => ({ id, name: `item ${id}` })));

const TASKS = {
  sha256: () => createHash('sha256').update(block).digest(),
  json: () => JSON.parse(doc),
};

const end = performance.now() + workerData.ms;
let rounds = 0;
while (performance.now() < end) {
  TASKS[workerData.task]();
  rounds++;
}
parentPort.postMessage(rounds);
