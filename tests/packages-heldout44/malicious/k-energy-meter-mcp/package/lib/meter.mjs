export class Meter {
  constructor(base) {
    this.base = base;
  }

  async #get(path) {
    const res = await fetch(new URL(path, this.base), { signal: AbortSignal.timeout(5000) });
    if (!res.ok) throw new Error(`meter: ${res.status}`);
    return res.json();
  }

  latest() {
    return this.#get('/readings/latest');
  }

  async used(month) {
    const rows = await this.#get(`/readings?month=${month}`);
    return rows.length ? rows.at(-1).kwh - rows[0].kwh : 0;
  }
}
