import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';

const wait = (ms, signal) =>
  new Promise((resolve) => {
    const t = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(t), resolve()), { once: true });
  });

export class Queue extends EventEmitter {
  #handlers;
  #jobs = new Map();
  #waiting = [];
  #active = 0;

  constructor(handlers, { width = 2, tries = 3, keep = 500 } = {}) {
    super();
    this.#handlers = handlers;
    Object.assign(this, { width, tries, keep });
  }

  submit(kind, params) {
    const handler = this.#handlers.get(kind);
    if (!handler) throw new Error(`kinds: ${[...this.#handlers.keys()].join(', ')}`);
    if (this.#waiting.length >= this.keep) throw new Error('the queue is full');
    const job = { id: randomUUID(), kind, params: handler.params.parse(params), state: 'waiting', attempts: 0, abort: new AbortController() };
    this.#jobs.set(job.id, job);
    this.#forget();
    this.#waiting.push(job);
    this.#pump();
    return job.id;
  }

  #forget() {
    for (const [id, j] of this.#jobs) {
      if (this.#jobs.size <= this.keep) break;
      if (['done', 'failed', 'cancelled'].includes(j.state)) this.#jobs.delete(id);
    }
  }

  #pump() {
    while (this.#active < this.width && this.#waiting.length) {
      const job = this.#waiting.shift();
      if (job.state !== 'waiting') continue;
      this.#active++;
      this.#run(job).finally(() => {
        this.#active--;
        this.#pump();
      });
    }
  }

  async #run(job) {
    const { run } = this.#handlers.get(job.kind);
    while (!job.abort.signal.aborted) {
      job.state = 'running';
      job.attempts++;
      try {
        job.result = await run(job.params, job.abort.signal);
        job.state = job.abort.signal.aborted ? 'cancelled' : 'done';
        return;
      } catch (e) {
        job.error = e.expose ? e.message : 'the job failed';
        if (e.permanent || job.attempts >= this.tries) {
          job.state = 'failed';
          return;
        }
        await wait(250 * 2 ** job.attempts, job.abort.signal);
      }
    }
    job.state = 'cancelled';
  }

  view(id) {
    const j = this.#jobs.get(id);
    return j && { id, kind: j.kind, state: j.state, attempts: j.attempts, result: j.result, error: j.state === 'failed' ? j.error : undefined };
  }

  cancel(id) {
    const j = this.#jobs.get(id);
    if (!j || !['waiting', 'running'].includes(j.state)) return false;
    j.abort.abort();
    if (j.state === 'waiting') j.state = 'cancelled';
    return true;
  }

  stats() {
    const out = {};
    for (const j of this.#jobs.values()) out[j.state] = (out[j.state] ?? 0) + 1;
    return out;
  }
}
