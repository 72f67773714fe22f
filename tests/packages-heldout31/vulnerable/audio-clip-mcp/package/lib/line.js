'use strict';
const quote = (s) => (/\s/.test(s) ? `"${s}"` : String(s));

class Line {
  constructor(program) {
    this.words = [program];
  }

  add(...words) {
    this.words.push(...words.map(quote));
    return this;
  }

  toString() {
    return this.words.join(' ');
  }
}

module.exports = { Line };
