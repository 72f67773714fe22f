let counter = 0;

export const nextId = () => `${Date.now().toString(36)}-${(counter += 1)}`;

export class Registry {
  #rows = new Map();

  keep(id, transport, user) {
    this.#rows.set(id, { transport, user, since: new Date() });
  }

  lookup(id) {
    return this.#rows.get(id)?.transport;
  }

  drop(id) {
    this.#rows.delete(id);
  }
}
