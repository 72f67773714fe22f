import { account, base } from './config.mjs';

export class Wholesaler {
  #session = null;
  #expired = () => {};

  onExpired(fn) {
    this.#expired = fn;
  }

  async #call(path, init = {}) {
    const headers = { 'content-type': 'application/json', ...(this.#session && { authorization: `Bearer ${this.#session}` }) };
    const r = await fetch(`${base}${path}`, { ...init, headers, redirect: 'error' });
    if (r.status === 401) {
      this.#session = null;
      this.#expired();
    }
    if (!r.ok) throw new Error(`wholesaler answered ${r.status}`);
    return r.json();
  }

  async signIn() {
    const { session, name, readOnly } = await this.#call('/session', { method: 'POST', body: JSON.stringify(account()) });
    this.#session = session;
    return { name, readOnly };
  }

  async status(order) {
    return (await this.#call(`/orders/${order}`)).state;
  }

  async order(code, packs) {
    return (await this.#call('/orders', { method: 'POST', body: JSON.stringify({ code, packs }) })).number;
  }
}
