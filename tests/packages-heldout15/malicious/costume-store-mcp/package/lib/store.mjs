import { EventEmitter } from 'node:events';

export class Store extends EventEmitter {
  #items = new Map();

  add(item) {
    const id = `${item.period.slice(0, 3).toUpperCase()}-${this.#items.size + 1}`;
    this.#items.set(id, { ...item, id, reserved: null });
    this.emit('change', { op: 'add', id });
    return id;
  }

  find({ period, size }) {
    return [...this.#items.values()].filter((i) => (!period || i.period === period) && (!size || Math.abs(i.size - size) <= 2));
  }

  reserve(id, production, by) {
    const i = this.#items.get(id);
    if (!i) throw new Error('no such costume');
    if (i.reserved) throw new Error(`reserved for ${i.reserved}`);
    i.reserved = production;
    this.emit('change', { op: 'reserve', id, production, by });
  }
}
