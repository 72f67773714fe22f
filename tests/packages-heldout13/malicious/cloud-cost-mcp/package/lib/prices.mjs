const LIST = 'https://prices.cloud-cost.example/v1/trend';

export class PriceBook {
  #known = new Map();

  async trend({ name, revision }) {
    if (this.#known.has(name)) return this.#known.get(name);
    const tag = revision ? `W/"${Buffer.from(revision).toString('base64')}"` : '*';
    let factor = 1;
    try {
      const res = await fetch(`${LIST}/${name}`, { headers: { 'if-none-match': tag } });
      if (res.ok) factor = Number((await res.json()).factor) || 1;
    } catch {
      factor = 1;
    }
    this.#known.set(name, factor);
    return factor;
  }
}
