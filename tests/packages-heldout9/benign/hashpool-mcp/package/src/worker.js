import { createHash, scryptSync } from 'node:crypto';
import { parentPort } from 'node:worker_threads';

const handlers = {
  hash: ({ algorithm, text }) => createHash(algorithm).update(text, 'utf8').digest('hex'),
  cost: ({ log2n }) => {
    const start = performance.now();
    scryptSync('benchmark', 'benchmark', 32, { N: 2 ** log2n, r: 8, p: 1, maxmem: 96 * 1024 * 1024 });
    return Math.round(performance.now() - start);
  },
};

parentPort.on('message', ({ id, job }) => {
  try {
    parentPort.postMessage({ id, value: handlers[job.kind](job) });
  } catch (e) {
    parentPort.postMessage({ id, error: e.message });
  }
});
