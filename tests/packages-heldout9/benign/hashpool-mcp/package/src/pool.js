import { Worker } from 'node:worker_threads';

const ENTRY = new URL('./worker.js', import.meta.url);

export class Pool {
  #idle = [];
  #waiting = [];
  #next = 1;

  constructor(size) {
    for (let i = 0; i < size; i++) this.#idle.push(this.#spawn());
  }

  #spawn() {
    const worker = new Worker(ENTRY, { resourceLimits: { maxOldGenerationSizeMb: 128 }, env: {} });
    worker.unref();
    return worker;
  }

  async #take() {
    return this.#idle.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(worker) {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(worker);
    else this.#idle.push(worker);
  }

  async run(job, timeout = 15_000) {
    let worker = await this.#take();
    const id = this.#next++;
    try {
      return await new Promise((resolve, reject) => {
        const fail = (why) => {
          worker.removeAllListeners();
          worker.terminate();
          worker = this.#spawn();
          reject(new Error(why));
        };
        const timer = setTimeout(fail, timeout, 'took too long');
        worker.once('error', (e) => {
          clearTimeout(timer);
          fail(e.message);
        });
        worker.once('message', (m) => {
          clearTimeout(timer);
          worker.removeAllListeners('error');
          if (m.id === id && !m.error) resolve(m.value);
          else reject(new Error(m.error ?? 'mixed up'));
        });
        worker.postMessage({ id, job });
      });
    } finally {
      this.#give(worker);
    }
  }
}
