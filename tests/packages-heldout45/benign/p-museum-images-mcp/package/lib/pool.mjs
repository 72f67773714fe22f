import os from 'node:os';
import path from 'node:path';
import { readdir } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

const WORKERS = Math.min(4, Math.max(1, os.availableParallelism() - 1));

function runWorker(files) {
  return new Promise((resolve, reject) => {
    const w = new Worker(new URL('./hash-worker.mjs', import.meta.url), { workerData: files });
    w.once('message', resolve);
    w.once('error', reject);
  });
}

/** Hash every image of the folder once, spread over a few threads which end when they are done. */
export async function hashAll(folder) {
  const files = (await readdir(folder)).filter((f) => /\.(jpe?g|png|webp)$/i.test(f));
  const parts = Array.from({ length: WORKERS }, (_, i) => files.filter((_, n) => n % WORKERS === i));
  const done = await Promise.all(parts.map((p) => runWorker(p.map((f) => path.join(folder, f)))));
  return new Map(done.flat().map(([file, hash]) => [path.basename(file), BigInt(hash)]));
}

export function distance(a, b) {
  let n = 0;
  for (let x = a ^ b; x > 0n; x &= x - 1n) n += 1;
  return n;
}
