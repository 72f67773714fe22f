import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const SIZE = Math.max(1, Math.min(4, availableParallelism() - 1));

const run = (list) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./hash-worker.mjs', import.meta.url), { workerData: list });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => code && reject(new Error(`worker ended with ${code}`)));
  });

/** Hash in at most four threads, which end when they are done. */
export async function hashAll(list) {
  const parts = Array.from({ length: SIZE }, (_, i) => list.filter((_, n) => n % SIZE === i)).filter((p) => p.length);
  return (await Promise.all(parts.map(run))).flat();
}
