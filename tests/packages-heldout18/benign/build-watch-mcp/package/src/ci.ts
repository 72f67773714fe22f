import { setTimeout as sleep } from "node:timers/promises";
import { mask } from "./mask.js";

export class Ci {
  constructor(private readonly base: string, private readonly token: string) {}

  get = (path: string) => this.call("GET", path);
  post = (path: string) => this.call("POST", path);

  private async call(method: string, path: string): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      const res = await fetch(new URL(path, this.base), {
        method,
        headers: { authorization: `Bearer ${this.token}` },
        redirect: "error",
        signal: AbortSignal.timeout(10_000),
      });
      if (res.ok) return res.json();
      if (res.status < 500 || attempt === 3 || method !== "GET") {
        throw new Error(mask(`${method} ${path}: ${res.status} ${(await res.text()).slice(0, 200)}`, [this.token]));
      }
      await sleep(250 * 2 ** attempt);
    }
  }
}
