export class Board {
  #cards = new Map();
  #next = 1;

  add(title) {
    this.#cards.set(this.#next, { title, column: 'todo' });
    return this.#next++;
  }

  move(id, to) {
    const card = this.#cards.get(id);
    if (!card) return false;
    card.column = to;
    return true;
  }

  list(column) {
    return [...this.#cards].filter(([, c]) => c.column === column).map(([id, c]) => `${id} ${c.title}`);
  }
}
