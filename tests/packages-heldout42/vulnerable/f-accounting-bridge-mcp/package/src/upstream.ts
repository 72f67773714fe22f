const BASE = "https://accounting.example.com/v3";

export class Upstream {
  constructor(private readonly token: string) {}

  async get(path: string): Promise<string> {
    const headers = { accept: "application/json", authorization: `Bearer ${this.token}` };
    const res = await fetch(BASE + path, { headers, redirect: "error" });
    if (!res.ok) throw new Error(`accounting service answered ${res.status}`);
    return res.text();
  }
}
