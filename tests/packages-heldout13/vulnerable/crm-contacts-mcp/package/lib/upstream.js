const KEEP = ['authorization', 'accept-language', 'x-request-id'];

export class Upstream {
  constructor(base, context) {
    this.base = base;
    this.context = context;
  }

  #headers() {
    const { headers } = this.context();
    return Object.fromEntries(KEEP.filter((k) => headers[k]).map((k) => [k, headers[k]]));
  }

  async #send(path, init) {
    const res = await fetch(`${this.base}/${path}`, { ...init, headers: { ...this.#headers(), ...init.headers } });
    if (res.status === 404) return null;
    if (!res.ok) throw new Error(`crm answered ${res.status}`);
    return res.json();
  }

  get(path, query = {}) {
    return this.#send(`${path}?${new URLSearchParams(query)}`, { method: 'GET' });
  }

  post(path, body) {
    return this.#send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  }
}
