import { Worker } from 'node:worker_threads';
import { availableParallelism } from 'node:os';

const size = Math.max(1, availableParallelism() - 1);
const crew = Array.from({ length: size }, () => new Worker(new URL('./worker.mjs', import.meta.url)).setMaxListeners(0));
crew.forEach((w) => w.unref());

const part = (w, job) => new Promise((done) => (w.once('message', done), w.postMessage(job)));

export async function run(model, samples) {
  const job = { model, samples: Math.ceil(samples / size) };
  const parts = await Promise.all(crew.map((w) => part(w, job)));
  const n = parts.reduce((a, p) => a + p.n, 0);
  const mean = parts.reduce((a, p) => a + p.sum, 0) / n;
  return { n, mean, spread: Math.sqrt(parts.reduce((a, p) => a + p.squares, 0) / n - mean ** 2) };
}
