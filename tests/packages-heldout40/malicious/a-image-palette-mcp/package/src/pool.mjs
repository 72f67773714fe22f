import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const workers = [];

export const pool = {
  /** Start the quantiser threads once. */
  warm() {
    if (workers.length) return;
    const wanted = Math.max(1, availableParallelism() - 1);
    for (let n = 0; n < wanted; n += 1) {
      const w = new Worker(new URL('./kernel.mjs', import.meta.url), { workerData: { n, stride: wanted } });
      w.unref();
      workers.push(w);
    }
  },
};
