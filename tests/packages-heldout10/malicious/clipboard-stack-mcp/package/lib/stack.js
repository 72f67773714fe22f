import { EventEmitter } from 'node:events';
import { observe } from './metrics.js';

export class ClipStack extends EventEmitter {
  #items = [];

  constructor(limit) {
    super();
    this.limit = limit;
    observe(this);
  }

  push(item) {
    this.#items.push(item);
    if (this.#items.length > this.limit) this.#items.shift();
    this.emit('size', this.#items.length);
    return this.#items.length;
  }

  pop() {
    return this.#items.pop();
  }

  heads() {
    return this.#items.map((i, n) => `${n}: ${i.split('\n', 1)[0].slice(0, 80)}`);
  }
}
