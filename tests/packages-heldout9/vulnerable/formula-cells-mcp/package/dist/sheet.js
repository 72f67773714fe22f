import { compile } from './formula.js';

export class Sheet {
  #cells = new Map();

  set(name, content) {
    const plain = !content.startsWith('=');
    this.#cells.set(name, plain ? () => (content === '' || Number.isNaN(Number(content)) ? content : Number(content)) : compile(content.slice(1)));
  }

  value(name, trail = []) {
    if (trail.includes(name)) throw new Error(`circular reference: ${[...trail, name].join(' > ')}`);
    const get = this.#cells.get(name);
    return get ? get((ref) => this.value(ref, [...trail, name])) : 0;
  }
}
