import { Worker } from 'node:worker_threads';

export class Results {
  #once(boats) {
    return new Promise((resolve, reject) => {
      const w = new Worker(new URL('./rank.worker.js', import.meta.url), { workerData: boats, resourceLimits: { maxOldGenerationSizeMb: 64 } });
      const limit = setTimeout(() => w.terminate(), 5_000);
      w.once('message', resolve);
      w.once('error', reject);
      w.once('exit', () => {
        clearTimeout(limit);
        reject(new Error('the worker stopped'));
      });
    });
  }

  async rank(boats) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(boats);
      } catch (e) {
        if (attempt >= 3) throw e;
      }
    }
  }
}
