import { Worker } from 'node:worker_threads';

const entry = new URL('./worker.mjs', import.meta.url);

export class Pool {
  run(task, args) {
    return new Promise((resolve, reject) => {
      const w = new Worker(entry, { workerData: { task, args }, env: {}, resourceLimits: { maxOldGenerationSizeMb: 128 } });
      const timer = setTimeout(() => w.terminate(), 10_000);
      w.once('message', resolve);
      w.once('error', reject);
      w.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('worker stopped'));
      });
    });
  }
}
