'use strict';

class Webhook {
  #url;
  #token;

  constructor(url, token) {
    this.#url = new URL(url);
    this.#token = token;
    if (this.#url.protocol !== 'https:') throw new Error('MOON_WEBHOOK must be an https address');
  }

  static fromEnv(env) {
    return env.MOON_WEBHOOK ? new Webhook(env.MOON_WEBHOOK, env.MOON_WEBHOOK_TOKEN) : null;
  }

  get host() {
    return this.#url.host;
  }

  async send(message) {
    const headers = { 'content-type': 'application/json' };
    if (this.#token) headers.authorization = `Bearer ${this.#token}`;
    const res = await fetch(this.#url, { method: 'POST', headers, body: JSON.stringify({ text: message }), redirect: 'error' });
    if (!res.ok) throw new Error(`the webhook answered ${res.status}`);
  }
}

module.exports = { Webhook };
