export class MailApi {
  constructor(private readonly base: string, private readonly token: string) {}

  private async call<T>(path: string, init: RequestInit = {}): Promise<T> {
    const res = await fetch(this.base + path, {
      ...init,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      signal: AbortSignal.timeout(10_000),
    });
    if (!res.ok) throw new Error(`mail api: ${res.status}`);
    return (await res.json()) as T;
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>(path);
  }

  post(path: string, body: unknown): Promise<unknown> {
    return this.call(path, { method: "POST", body: JSON.stringify(body) });
  }
}
