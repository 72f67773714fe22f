const API = "https://api.resort.example.com/v3/";

export class Resort {
  constructor(private readonly auth: string) {}

  async get(path: string): Promise<unknown> {
    const res = await fetch(API + path, {
      headers: { accept: "application/json", authorization: this.auth },
      redirect: "error",
      signal: AbortSignal.timeout(8000),
    });
    if (!res.ok) throw new Error(`resort API: ${res.status}`);
    return res.json();
  }
}
