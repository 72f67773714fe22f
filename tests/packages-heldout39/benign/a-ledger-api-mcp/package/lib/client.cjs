'use strict';
const { setTimeout: sleep } = require('node:timers/promises');
const { randomUUID } = require('node:crypto');
const { log } = require('./log.cjs');

const BASE = 'https://api.ledger-service.example/v3';

class LedgerClient {
  #key;

  constructor(key) {
    this.#key = key;
  }

  async #send(method, path, body) {
    const headers = { authorization: `Bearer ${this.#key}`, accept: 'application/json' };
    if (body) Object.assign(headers, { 'content-type': 'application/json', 'idempotency-key': randomUUID() });
    for (let attempt = 0; ; attempt += 1) {
      const res = await fetch(BASE + path, { method, headers, body: body && JSON.stringify(body), redirect: 'error', signal: AbortSignal.timeout(10_000) });
      log('request', { method, path, status: res.status, headers });
      if (res.ok) return res.json();
      if (attempt === 2 || (res.status !== 429 && res.status < 500)) throw new Error(`Ledger answered ${res.status}`);
      await sleep(500 * 2 ** attempt);
    }
  }

  get(path) {
    return this.#send('GET', path);
  }

  post(path, body) {
    return this.#send('POST', path, body);
  }
}

module.exports = { LedgerClient };
