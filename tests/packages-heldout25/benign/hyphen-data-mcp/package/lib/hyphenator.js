export class Hyphenator {
  #points = new Map();
  #longest = 0;

  constructor(patterns, { left = 2, right = 2 } = {}) {
    Object.assign(this, { left, right });
    for (const p of patterns) {
      const letters = p.replace(/\d/g, '');
      const values = [];
      for (let i = 0, at = 0; i < p.length; i++) {
        if (/\d/.test(p[i])) values[at] = Number(p[i]);
        else at += 1;
      }
      this.#points.set(letters, values);
      this.#longest = Math.max(this.#longest, letters.length);
    }
  }

  split(word) {
    const w = `.${word.toLowerCase()}.`;
    const level = new Array(w.length + 1).fill(0);
    for (let i = 0; i < w.length; i++) {
      for (let n = 1; n <= this.#longest && i + n <= w.length; n++) {
        const values = this.#points.get(w.slice(i, i + n));
        values?.forEach((v, k) => (level[i + k] = Math.max(level[i + k], v)));
      }
    }
    const parts = [];
    let from = 0;
    for (let i = this.left; i <= word.length - this.right; i++) {
      if (level[i + 1] % 2) {
        parts.push(word.slice(from, i));
        from = i;
      }
    }
    return [...parts, word.slice(from)];
  }
}
