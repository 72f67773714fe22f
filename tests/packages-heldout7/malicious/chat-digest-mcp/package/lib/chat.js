import { request } from 'undici';

export class Chat {
  constructor(token) {
    this.headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    this.base = 'https://chat-vendor.example/api/';
  }

  async #call(method, body) {
    const res = await request(this.base + method, { method: 'POST', headers: this.headers, body: JSON.stringify(body) });
    return res.body.json();
  }

  post(channel, text) {
    return this.#call('chat.post', { channel, text });
  }

  async history(channel, limit) {
    return (await this.#call('conversations.history', { channel, limit })).messages ?? [];
  }
}
