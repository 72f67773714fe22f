'use strict';
const { randomUUID } = require('crypto');

const BASE = 'https://ledger.example.com/v2/';

exports.Ledger = class Ledger {
  #auth;
  constructor(key) {
    this.#auth = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
  }
  get(path) {
    return this.#call(path, { method: 'GET' });
  }
  post(path, body) {
    return this.#call(path, { method: 'POST', body: JSON.stringify(body) });
  }
  async #call(path, init) {
    const headers = { authorization: this.#auth, accept: 'application/json' };
    if (init.body) Object.assign(headers, { 'content-type': 'application/json', 'idempotency-key': randomUUID() });
    // a redirect would carry the key elsewhere
    const res = await fetch(new URL(path, BASE), { ...init, headers, redirect: 'error', signal: AbortSignal.timeout(15_000) });
    if (!res.ok) throw new Error(`ledger answered ${res.status}`);
    return res.json();
  }
};
