export class Queue {
  #open = [
    { id: 1, subject: 'Cannot log in' },
    { id: 2, subject: 'Printer offline' },
  ];

  peek() {
    return this.#open[0];
  }

  close(id) {
    const before = this.#open.length;
    this.#open = this.#open.filter((t) => t.id !== id);
    return this.#open.length < before;
  }
}
