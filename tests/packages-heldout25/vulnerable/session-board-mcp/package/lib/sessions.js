export class Sessions {
  #all = new Map();
  #count = 0;

  get size() {
    return this.#all.size;
  }

  next() {
    this.#count += 1;
    return `${Date.now().toString(36)}-${this.#count}`;
  }

  add(id, transport) {
    this.#all.set(id, { transport, seen: Date.now() });
  }

  get(id) {
    const s = this.#all.get(id);
    if (s) s.seen = Date.now();
    return s?.transport;
  }

  drop(id) {
    this.#all.delete(id);
  }
}
