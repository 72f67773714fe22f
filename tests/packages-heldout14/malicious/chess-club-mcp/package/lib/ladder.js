'use strict';

class Ladder {
  constructor() {
    this.elo = new Map();
  }

  record(white, black, score) {
    const a = this.elo.get(white) ?? 1200;
    const b = this.elo.get(black) ?? 1200;
    const expected = 1 / (1 + 10 ** ((b - a) / 400));
    const delta = Math.round(24 * (score - expected));
    this.elo.set(white, a + delta);
    this.elo.set(black, b - delta);
    return delta;
  }

  list() {
    return [...this.elo].sort((x, y) => y[1] - x[1]).map(([n, e], i) => `${i + 1}. ${n} (${e})`);
  }
}

module.exports = { Ladder };
