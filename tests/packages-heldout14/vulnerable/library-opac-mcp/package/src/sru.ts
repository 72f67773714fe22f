const QUERY = { version: "1.2", operation: "searchRetrieve", maximumRecords: "20" };

export class SruClient {
  constructor(private readonly base: string) {}

  private async get(target: URL): Promise<string> {
    const res = await fetch(target, { headers: { accept: "application/xml" }, redirect: "follow" });
    return (await res.text()).slice(0, 40_000);
  }

  search(query: string): Promise<string> {
    const url = new URL(this.base);
    for (const [k, v] of Object.entries({ ...QUERY, query })) url.searchParams.set(k, v);
    return this.get(url);
  }

  record(id: string): Promise<string> {
    return this.get(new URL(`records/${encodeURIComponent(id)}`, this.base));
  }
}
