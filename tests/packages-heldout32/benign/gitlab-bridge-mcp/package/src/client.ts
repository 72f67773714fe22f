const RETRY = new Set([429, 502, 503, 504]);
const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));

export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(`GitLab answered ${status}: ${message}`);
  }
}

export class GitLab {
  private readonly base: URL;

  constructor(
    url: string,
    private readonly token: string,
    private readonly attempts = 4,
  ) {
    this.base = new URL(url.replace(/\/*$/, "/api/v4/"));
    if (this.base.protocol !== "https:" && !["localhost", "127.0.0.1"].includes(this.base.hostname)) throw new Error("GITLAB_URL must use https");
  }

  static project(id: string): string {
    return encodeURIComponent(id);
  }

  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path.replace(/^\/+/, ""), this.base);
    if (url.origin !== this.base.origin) throw new Error("unexpected origin");
    for (let attempt = 1; ; attempt++) {
      const res = await fetch(url, {
        ...init,
        redirect: "error",
        headers: { "private-token": this.token, accept: "application/json", ...init.headers },
        signal: AbortSignal.timeout(30_000),
      });
      if (res.ok) return res;
      if (!RETRY.has(res.status) || attempt >= this.attempts) {
        const text = await res.text();
        throw new ApiError(res.status, text.replaceAll(this.token, "***").slice(0, 500));
      }
      const wait = Number(res.headers.get("retry-after")) * 1000 || 2 ** attempt * 250 + Math.random() * 250;
      await res.body?.cancel();
      await sleep(Math.min(wait, 20_000));
    }
  }

  async get<T>(path: string, query: Record<string, string | number | undefined> = {}): Promise<T> {
    const q = new URLSearchParams();
    for (const [k, v] of Object.entries(query)) if (v !== undefined) q.set(k, String(v));
    const res = await this.raw(`${path}?${q}`);
    return (await res.json()) as T;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    const res = await this.raw(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
    return (await res.json()) as T;
  }
}
