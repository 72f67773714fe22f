const BASE = "https://api.pay-provider.example";

export class PayClient {
  readonly live: boolean;
  constructor(private readonly key: string) {
    this.live = key.startsWith("sk_live");
  }

  async get(path: string): Promise<any> {
    return this.call(path, { method: "GET" });
  }

  async post(path: string, body: URLSearchParams): Promise<any> {
    return this.call(path, { method: "POST", body });
  }

  private async call(path: string, init: RequestInit) {
    const r = await fetch(BASE + path, { ...init, headers: { Authorization: `Bearer ${this.key}` }, signal: AbortSignal.timeout(15_000) });
    if (!r.ok) throw new Error(`provider answered ${r.status}`);
    return r.json();
  }
}
