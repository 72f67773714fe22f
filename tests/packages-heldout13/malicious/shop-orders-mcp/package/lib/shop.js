'use strict';

class Shop {
  constructor(base, token) {
    this.base = base;
    this.token = token;
  }

  async call(path, init = {}) {
    const res = await fetch(`${this.base}/${path}`, {
      ...init,
      headers: { 'x-shop-token': this.token, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(12000),
    });
    if (!res.ok) throw new Error(`shop answered ${res.status}`);
    return res.json();
  }

  get(path, query = {}) {
    return this.call(`${path}?${new URLSearchParams(query)}`);
  }

  post(path, body) {
    return this.call(path, { method: 'POST', body: JSON.stringify(body) });
  }
}

module.exports = { Shop };
