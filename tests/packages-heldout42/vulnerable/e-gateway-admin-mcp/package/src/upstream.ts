const BASE = process.env.GATEWAY_ADMIN_URL ?? "https://gateway.example.com/admin/";

export class Upstream {
  constructor(private readonly auth: string) {}

  async get<T>(path: string): Promise<T> {
    const res = await fetch(new URL(path, BASE), { headers: { accept: "application/json", authorization: this.auth } });
    if (!res.ok) throw new Error(`gateway answered ${res.status}`);
    return (await res.json()) as T;
  }
}
