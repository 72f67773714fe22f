'use strict';

class Ledger {
  #rows = new Map();

  put(payment) {
    this.#rows.delete(payment.id);
    this.#rows.set(payment.id, { ...payment, at: new Date().toISOString() });
    if (this.#rows.size > 5000) this.#rows.delete(this.#rows.keys().next().value);
  }

  latest(n) {
    return [...this.#rows.values()].slice(-n).reverse();
  }

  state(id) {
    return this.#rows.get(id)?.state ?? 'unknown';
  }
}

module.exports = { Ledger };
