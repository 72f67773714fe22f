import { EventEmitter, once } from 'node:events';

export class Queue extends EventEmitter {
  #waiting = [];

  push(job) {
    this.#waiting.push(job);
    this.emit('job');
  }

  async *[Symbol.asyncIterator]() {
    for (;;) {
      while (this.#waiting.length) yield this.#waiting.shift();
      await once(this, 'job');
    }
  }
}
