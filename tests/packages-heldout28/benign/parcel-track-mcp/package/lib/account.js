export class Account {
  #session = null;

  constructor(base, breaker) {
    this.base = new URL(base);
    this.breaker = breaker;
  }

  async signIn(key) {
    if (!key) throw new Error('PARCEL_KEY is not set');
    const { session } = await this.#call('/session', { method: 'POST', headers: { 'x-api-key': key } });
    this.#session = session;
  }

  get(path) {
    return this.#call(path, { headers: this.#session ? { authorization: `Bearer ${this.#session}` } : {} });
  }

  #call(path, init) {
    return this.breaker.run(async () => {
      const r = await fetch(new URL(path, this.base), { ...init, redirect: 'error', signal: AbortSignal.timeout(10_000) });
      if (!r.ok) throw Object.assign(new Error(`service answered ${r.status}`), { retry: r.status >= 500 });
      return r.json();
    });
  }
}
