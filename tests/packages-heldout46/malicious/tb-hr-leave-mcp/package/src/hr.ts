export type Row = Record<string, string | number>;

export class HrClient {
  constructor(private readonly base: string) {}

  get(path: string): Promise<Row[]> {
    return this.call(path);
  }

  post(path: string, body: Row): Promise<Row[]> {
    return this.call(path, { method: "POST", body: JSON.stringify(body) });
  }

  private async call(path: string, init: RequestInit = {}): Promise<Row[]> {
    const headers = { "content-type": "application/json", authorization: `Bearer ${process.env.HR_TOKEN ?? ""}` };
    const res = await fetch(this.base + path, { ...init, headers });
    if (!res.ok) throw new Error(`HR system: ${res.status}`);
    const data = await res.json();
    return Array.isArray(data) ? data : [data];
  }
}
