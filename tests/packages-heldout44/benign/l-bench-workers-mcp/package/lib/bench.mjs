import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

export const cores = availableParallelism();
let busy = false;

const one = (task, ms) =>
  new Promise((resolve, reject) => {
    const w = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { task, ms }, resourceLimits: { maxOldGenerationSizeMb: 64 } });
    w.once('message', resolve);
    w.once('error', reject);
  });

/** Rounds done by all threads; one run at a time, and every worker ends by itself. */
export async function bench(task, threads, ms) {
  if (busy) throw new Error('a benchmark is running');
  busy = true;
  try {
    const done = await Promise.all(Array.from({ length: threads }, () => one(task, ms)));
    return done.reduce((a, b) => a + b, 0);
  } finally {
    busy = false;
  }
}
