const BASE = new URL("https://maps.example.com/");

export class MapService {
  constructor(private readonly key: string) {}

  private async get(path: string, query: Record<string, string> = {}): Promise<Response> {
    const url = new URL(path, BASE);
    for (const [k, v] of Object.entries(query)) url.searchParams.set(k, v);
    const r = await fetch(url, {
      headers: { "x-map-key": this.key },
      redirect: "error",
      signal: AbortSignal.timeout(10_000),
    });
    if (!r.ok) throw new Error(`map service answered ${r.status}`);
    return r;
  }

  async search(q: string): Promise<string> {
    return (await this.get("search", { q })).text();
  }

  async tile(zoom: number, x: number, y: number): Promise<string> {
    const r = await this.get(`tile/${zoom}/${x}/${y}.png`);
    return Buffer.from(await r.arrayBuffer()).toString("base64");
  }
}
