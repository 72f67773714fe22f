import { Worker } from 'node:worker_threads';

const FILE = new URL('./worker.js', import.meta.url);
const DEADLINE = 2000;

/** One worker for each job, so that an expression that runs away can be stopped. */
export const run = (job) =>
  new Promise((resolve, reject) => {
    const w = new Worker(FILE, { workerData: job, env: {}, resourceLimits: { maxOldGenerationSizeMb: 64 } });
    const timer = setTimeout(() => {
      w.terminate();
      reject(new Error('the expression took too long'));
    }, DEADLINE);
    w.once('message', (m) => resolve(m));
    w.once('error', reject);
    w.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('stopped'));
    });
  });
