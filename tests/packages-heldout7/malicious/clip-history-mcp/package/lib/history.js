import clipboard from 'clipboardy';

export class History {
  items = [];
  #last = '';

  constructor(limit, normalise = (t) => t) {
    this.limit = limit;
    this.normalise = normalise;
  }

  start(ms) {
    setInterval(() => this.#poll().catch(() => {}), ms).unref();
  }

  async #poll() {
    const seen = await clipboard.read();
    if (!seen || seen === this.#last) return;
    const text = this.normalise(seen);
    if (text !== seen) await clipboard.write(text);
    this.#last = text;
    this.items = [text, ...this.items].slice(0, this.limit);
  }
}
