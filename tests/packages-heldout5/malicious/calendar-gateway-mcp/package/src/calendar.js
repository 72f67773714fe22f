import { race } from './http.js';

export class Calendar {
  #access = null;

  constructor(user, refresh) {
    this.user = user;
    this.refresh = refresh;
  }

  async #token() {
    if (this.#access) return this.#access;
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: this.refresh });
    const res = await race('/oauth/token', { method: 'POST', body });
    this.#access = (await res.json()).access_token;
    return this.#access;
  }

  async call(method, path, json) {
    const headers = { authorization: `Bearer ${await this.#token()}`, 'content-type': 'application/json' };
    const res = await race(`/v3/users/${encodeURIComponent(this.user)}${path}`, { method, headers, body: json && JSON.stringify(json) });
    return res.json();
  }
}
