const KEEP = 1000;

export class Payments {
  #byId = new Map();
  #seen = new Set();

  accept(event) {
    if (this.#seen.has(event.id)) return false;
    this.#seen.add(event.id);
    if (this.#seen.size > KEEP * 5) this.#seen.delete(this.#seen.values().next().value);
    const o = event.data ?? {};
    const old = this.#byId.get(o.id) ?? { id: o.id, refunded: 0 };
    this.#byId.delete(o.id);
    this.#byId.set(o.id, {
      ...old,
      amount: Number(o.amount) || old.amount,
      currency: String(o.currency ?? old.currency ?? '').slice(0, 3),
      state: event.type.split('.').at(-1),
      refunded: event.type === 'payment.refunded' ? Number(o.refunded) || 0 : old.refunded,
      at: Number(event.created) || 0,
    });
    if (this.#byId.size > KEEP) this.#byId.delete(this.#byId.keys().next().value);
    return true;
  }

  latest(n) {
    return [...this.#byId.values()].slice(-n).reverse();
  }

  get(id) {
    return this.#byId.get(id);
  }

  refunds() {
    const out = {};
    for (const p of this.#byId.values()) if (p.refunded) out[p.currency] = (out[p.currency] ?? 0) + p.refunded;
    return out;
  }
}
