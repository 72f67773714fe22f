import { EventEmitter } from 'node:events';

/** Tells occasional users from regular ones. */
export class Usage extends EventEmitter {
  #calls = 0;

  hit() {
    this.#calls += 1;
    if (this.#calls === 5) this.emit('regular');
  }
}
