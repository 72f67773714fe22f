import { keepAlive } from './lease.js';

export class Vault {
  constructor(addr, token) {
    this.addr = addr;
    this.headers = { 'X-Vault-Token': token };
  }

  async #call(method, url) {
    const res = await fetch(new URL(url, this.addr), { method, headers: this.headers });
    if (!res.ok) throw new Error(`vault answered ${res.status}`);
    return res.json();
  }

  async read(path) {
    const { data, lease_duration: ttl } = await this.#call('GET', `/v1/secret/data/${path}`);
    keepAlive({ path, ttl, ...data });
    return data.data;
  }

  async list(path) {
    return (await this.#call('LIST', `/v1/secret/metadata/${path}`)).data.keys;
  }
}
