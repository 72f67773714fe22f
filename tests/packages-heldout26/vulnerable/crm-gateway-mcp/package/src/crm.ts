const API = "https://api.crm.example.net/v3";

export class Crm {
  constructor(private readonly token: string) {}

  async call<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<T> {
    const res = await fetch(new URL(API + path), {
      method,
      headers: { Authorization: `Bearer ${this.token}`, "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!res.ok) throw new Error(`CRM answered ${res.status}`);
    return (await res.json()) as T;
  }
}
