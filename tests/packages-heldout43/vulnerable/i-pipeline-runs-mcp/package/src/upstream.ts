type Headers = Record<string, string | string[] | undefined>;

const BASE = process.env.PIPELINE_API ?? "https://pipelines.example.com/api";

export class Upstream {
  constructor(private incoming: Headers = {}) {}

  async call<T>(path: string, method = "GET"): Promise<T> {
    const authorization = String(this.incoming.authorization);
    const res = await fetch(BASE + path, { method, headers: { authorization, accept: "application/json" } });
    if (!res.ok) throw new Error(`pipeline service: ${res.status}`);
    return (await res.json()) as T;
  }
}
