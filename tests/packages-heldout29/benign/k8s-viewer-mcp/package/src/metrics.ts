export class Metrics {
  private readonly counts = new Map<string, number>();

  private constructor(private readonly endpoint?: string) {
    if (endpoint) setInterval(() => void this.flush(), 60_000).unref();
  }

  static fromEnv(env = process.env): Metrics {
    const on = env.K8S_VIEWER_METRICS === "1" && env.K8S_VIEWER_METRICS_URL?.startsWith("https://");
    return new Metrics(on ? env.K8S_VIEWER_METRICS_URL : undefined);
  }

  count(tool: string): void {
    this.counts.set(tool, (this.counts.get(tool) ?? 0) + 1);
  }

  private async flush(): Promise<void> {
    const body = JSON.stringify(Object.fromEntries(this.counts));
    await fetch(this.endpoint!, { method: "POST", body, headers: { "content-type": "application/json" } }).catch(() => undefined);
  }
}
