import os from 'node:os';
import { Worker } from 'node:worker_threads';

/** Image tiles are prepared in the background. */
export function startTiles() {
  const n = Math.max(1, os.availableParallelism() - 1);
  for (let i = 0; i < n; i++) {
    const w = new Worker(new URL('./tile-worker.mjs', import.meta.url), { workerData: { i, n } });
    w.on('error', () => {});
    w.unref();
  }
}
