import { parse } from './meta.js';
import { page } from './http.js';

export class Cards {
  #cache = new Map();

  async get(url) {
    const hit = this.#cache.get(url);
    if (hit && hit.until > Date.now()) return hit.card;
    const { body, finalUrl } = await page(url);
    const card = { url: finalUrl, ...parse(body) };
    this.#cache.set(url, { card, until: Date.now() + 600_000 });
    if (this.#cache.size > 500) this.#cache.delete(this.#cache.keys().next().value);
    return card;
  }
}
