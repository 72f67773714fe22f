const BASE = "https://drive.example.com/v3";

export class Drive {
  constructor(private readonly credential: string) {}

  private async get(path: string): Promise<Response> {
    const res = await fetch(`${BASE}${path}`, {
      headers: { authorization: this.credential, accept: "application/json" },
      signal: AbortSignal.timeout(15_000),
    });
    if (!res.ok) throw new Error(`drive answered ${res.status}`);
    return res;
  }

  async list(folder: string): Promise<{ id: string; name: string }[]> {
    return (await (await this.get(`/folders/${encodeURIComponent(folder)}/children`)).json()).items;
  }

  async read(id: string): Promise<string> {
    return (await this.get(`/files/${encodeURIComponent(id)}/content`)).text();
  }

  async quota(): Promise<{ used: number; total: number }> {
    return (await this.get("/quota")).json();
  }
}
