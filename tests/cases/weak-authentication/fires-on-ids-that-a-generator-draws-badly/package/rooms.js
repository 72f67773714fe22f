export class Rooms {
  #open = new Map();

  next() {
    return `r${Date.now().toString(36)}${Math.floor(Math.random() * 65536).toString(16)}`;
  }

  of(id) {
    return this.#open.get(id);
  }

  add(id, transport) {
    this.#open.set(id, transport);
  }
}
