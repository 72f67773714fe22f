'use strict';
const { merge } = require('./merge');

const DEFAULTS = {
  orders: { hide: ['_id', 'internal'], round: 2 },
  customers: { hide: ['_id', 'password'], round: 0 },
  products: { hide: ['_id'], round: 2 },
};

class Views {
  #options = structuredClone(DEFAULTS);

  change(name, options) {
    merge(this.#options[name], options);
    return Object.keys(this.#options[name]).join(', ');
  }

  show(name, doc) {
    const { hide = [], round } = this.#options[name];
    const out = {};
    for (const [k, v] of Object.entries(doc)) {
      if (hide.includes(k)) continue;
      out[k] = typeof v === 'number' && round !== undefined ? Number(v.toFixed(round)) : v;
    }
    return out;
  }
}

exports.views = new Views();
