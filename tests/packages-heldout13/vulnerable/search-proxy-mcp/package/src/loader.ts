import { permitted } from "./policy.js";

interface Cached {
  at: number;
  body: string;
}

export class Loader {
  private readonly cache = new Map<string, Cached>();
  private readonly inFlight = new Map<string, Promise<string>>();

  async page(url: string): Promise<string> {
    const hit = this.cache.get(url);
    if (hit && Date.now() - hit.at < 300_000) return hit.body;
    const running = this.inFlight.get(url);
    if (running) return running;
    const job = this.load(url).finally(() => this.inFlight.delete(url));
    this.inFlight.set(url, job);
    return job;
  }

  private async load(target: string): Promise<string> {
    if (!permitted(target)) throw new Error("this address is not allowed");
    const res = await fetch(target, { redirect: "follow", headers: { "user-agent": "search-proxy" } });
    if (!res.ok) throw new Error(`page answered ${res.status}`);
    const body = await res.text();
    this.cache.set(target, { at: Date.now(), body });
    return body;
  }
}
