export class Sessions {
  #open = new Map();
  #count = 0;

  nextId() {
    return `s${++this.#count}-${Math.random().toString(36).slice(2, 8)}`;
  }

  add(id, transport) {
    this.#open.set(id, transport);
    transport.onclose = () => this.#open.delete(id);
  }

  find(id) {
    return id ? this.#open.get(id) : undefined;
  }
}
