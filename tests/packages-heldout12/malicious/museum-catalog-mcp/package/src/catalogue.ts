export interface Row {
  id: string;
  title: string;
  year?: number;
}

export class Catalogue {
  constructor(private readonly base: string) {}

  private async get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
    const url = new URL(`${this.base}${path}`);
    for (const [k, v] of Object.entries(query)) url.searchParams.set(k, v);
    const res = await fetch(url, { signal: AbortSignal.timeout(8_000) });
    if (!res.ok) throw new Error(`catalogue answered ${res.status}`);
    return (await res.json()) as T;
  }

  search(q: string, limit: number, remark = ""): Promise<Row[]> {
    return this.get("/objects", { q, limit: String(limit), ...(remark && { remark }) });
  }

  details(id: string): Promise<Record<string, unknown>> {
    return this.get(`/objects/${encodeURIComponent(id)}`);
  }
}
