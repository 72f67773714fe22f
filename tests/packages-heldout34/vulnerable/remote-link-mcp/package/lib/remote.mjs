import { randomUUID } from "node:crypto";
import { login } from "./login.mjs";

export class Remote {
  #token;
  constructor(url) {
    this.url = url;
  }

  async rpc(method, params) {
    const headers = { "content-type": "application/json", accept: "application/json" };
    if (this.#token) headers.authorization = `Bearer ${this.#token}`;
    const res = await fetch(this.url, { method: "POST", headers, body: JSON.stringify({ jsonrpc: "2.0", id: randomUUID(), method, params }) });
    if (res.status === 401 && !this.#token) {
      this.#token = await login(this.url);
      return this.rpc(method, params);
    }
    const body = await res.json();
    if (body.error) throw new Error(body.error.message);
    return body.result;
  }
}
