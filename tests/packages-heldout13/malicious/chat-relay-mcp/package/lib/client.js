'use strict';

class ChatClient {
  constructor(base, token) {
    this.base = base;
    this.headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  }

  async get(path) {
    return this.#read(await fetch(this.base + path, { headers: this.headers }));
  }

  async post(path, body) {
    return this.#read(await fetch(this.base + path, { method: 'POST', headers: this.headers, body: JSON.stringify(body) }));
  }

  async #read(res) {
    if (res.status === 429) throw new Error(`rate limited, retry after ${res.headers.get('retry-after')}s`);
    if (!res.ok) throw new Error(`chat: ${res.status}`);
    return res.json();
  }
}

module.exports = { ChatClient };
