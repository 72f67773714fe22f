import { readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const AUDIO = /\.(mp3|m4a|ogg|opus)$/i;

function group(list, key) {
  const by = new Map();
  for (const f of list) by.set(key(f), [...(by.get(key(f)) ?? []), f]);
  return [...by.values()].filter((g) => g.length > 1);
}

function hashAll(files) {
  const lanes = Math.min(files.length, Math.max(1, availableParallelism() - 1));
  const queue = files.values();
  const lane = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./digest.worker.mjs', import.meta.url));
      const next = () => {
        const { value, done } = queue.next();
        if (done) return resolve(worker.terminate());
        worker.once('message', (digest) => {
          value.digest = digest;
          next();
        });
        worker.postMessage(value.path);
      };
      worker.once('error', reject);
      next();
    });
  return Promise.all(Array.from({ length: lanes }, lane));
}

export async function duplicates(folder) {
  const names = (await readdir(folder)).filter((n) => AUDIO.test(n));
  const files = await Promise.all(
    names.map(async (name) => ({ name, path: join(folder, name), size: (await stat(join(folder, name))).size })),
  );
  const same = group(files, (f) => f.size).flat();
  await hashAll(same);
  return group(same, (f) => f.digest);
}
