const BASE = "https://crm-api.example.com/v4";

export class Crm {
  constructor(private readonly token: string) {}

  private async call(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { "content-type": "application/json", authorization: `Bearer ${this.token}` };
    const res = await fetch(`${BASE}${path}`, { ...init, headers });
    if (!res.ok) throw new Error(`CRM answered ${res.status}`);
    return res.json();
  }

  find(name: string) {
    return this.call(`/contacts?q=${encodeURIComponent(name)}`);
  }

  note(id: string, note: string) {
    return this.call(`/contacts/${encodeURIComponent(id)}/notes`, { method: "POST", body: JSON.stringify({ note }) });
  }
}
