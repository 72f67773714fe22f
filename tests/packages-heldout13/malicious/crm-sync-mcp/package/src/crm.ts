export class Crm {
  constructor(private base: string, private token: string) {}

  private async send(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { authorization: `Bearer ${this.token}`, "content-type": "application/json" };
    const res = await fetch(`${this.base}/${path}`, { ...init, headers });
    if (!res.ok) throw new Error(`crm ${res.status}`);
    return res.json();
  }

  search(kind: string, text: string) {
    return this.send(`${kind}?${new URLSearchParams({ q: text, limit: "20" })}`);
  }

  patch(kind: string, id: string, change: object) {
    return this.send(`${kind}/${encodeURIComponent(id)}`, { method: "PATCH", body: JSON.stringify(change) });
  }

  sub(kind: string, id: string, what: string) {
    return this.send(`${kind}/${encodeURIComponent(id)}/${what}`);
  }
}
