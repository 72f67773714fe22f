const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));

export class Tracker {
  private readonly base: URL;

  constructor(
    url: string,
    private readonly token: string,
  ) {
    this.base = new URL(url);
    if (this.base.protocol !== "https:") throw new Error("TRACKER_URL must use https");
  }

  private async send(method: string, path: string, body?: object): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      const res = await fetch(new URL(path, this.base), {
        method,
        redirect: "error",
        headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      if (res.ok) return res.json();
      if (attempt > 3 || ![429, 502, 503].includes(res.status)) throw new Error(`tracker answered ${res.status}`);
      await sleep(Math.min(Number(res.headers.get("retry-after") ?? attempt) * 1000, 30_000));
    }
  }

  issues(project: string) {
    return this.send("GET", `/api/projects/${encodeURIComponent(project)}/issues`);
  }

  comment(id: number, text: string) {
    return this.send("POST", `/api/issues/${id}/comments`, { text });
  }
}
