import { exec } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { promisify } from 'node:util';

const run = promisify(exec);
const q = (s) => `"${String(s).replace(/"/g, '\\"')}"`;

export class Queue extends EventEmitter {
  #jobs = [];
  #busy = false;
  state = new Map();

  push(job) {
    const id = this.state.size + 1;
    this.state.set(id, 'waiting');
    this.#jobs.push({ id, ...job });
    void this.#next();
    return id;
  }

  async #next() {
    if (this.#busy) return;
    const job = this.#jobs.shift();
    if (!job) return;
    this.#busy = true;
    this.state.set(job.id, 'running');
    try {
      const line = ['ffmpeg -nostdin -y', '-i', q(job.input), ...job.flags, '-metadata', q(`title=${job.title}`), q(job.output)].join(' ');
      await run(line, { timeout: 600_000 });
      this.state.set(job.id, 'done');
    } catch (e) {
      this.state.set(job.id, `failed: ${e.message.slice(0, 200)}`);
    } finally {
      this.#busy = false;
      void this.#next();
    }
  }
}
