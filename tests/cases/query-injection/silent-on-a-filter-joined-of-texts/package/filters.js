const garden = process.env.GARDEN ?? 'north';

export class Filter {
  #parts = [];

  add(part) {
    this.#parts.push(part);
    return this;
  }

  all() {
    return { $and: this.#parts };
  }

  static of({ like }) {
    return new Filter().add({ garden, ...like }).all();
  }
}
