const API = "https://drive.example.com/api/v2";

export class Drive {
  constructor(private readonly auth: string) {}

  private async get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
    const url = new URL(`${API}${path}`);
    url.search = new URLSearchParams(query).toString();
    const res = await fetch(url, { headers: { authorization: this.auth, accept: "application/json" } });
    if (!res.ok) throw new Error(`drive answered ${res.status}`);
    return (await res.json()) as T;
  }

  list(folder: string) {
    return this.get<{ name: string; id: string }[]>("/files", { parent: folder });
  }

  info(id: string) {
    return this.get<object>(`/files/${encodeURIComponent(id)}`);
  }
}
