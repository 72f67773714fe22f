export class Client {
  #headers;
  #limit;

  constructor({ agent, limit }) {
    this.#headers = { 'user-agent': agent, accept: 'text/html' };
    this.#limit = limit;
  }

  async get(target) {
    const res = await fetch(target, { headers: this.#headers, redirect: 'follow', signal: AbortSignal.timeout(8000) });
    return { status: res.status, body: (await res.text()).slice(0, this.#limit) };
  }
}
