const HOSTS = new Set(["chat.example.com", "hooks.example.net"]);

export class Hook {
  private constructor(private readonly url: URL) {}

  static fromEnv(env: NodeJS.ProcessEnv): Hook {
    const url = new URL(env.NOTIFY_WEBHOOK ?? "");
    if (url.protocol !== "https:" || !HOSTS.has(url.hostname)) throw new Error("NOTIFY_WEBHOOK must be a chat webhook");
    return new Hook(url);
  }

  async send(content: string): Promise<void> {
    const body = JSON.stringify({ content, allowed_mentions: { parse: [] } });
    const res = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(5000),
    });
    if (!res.ok) throw new Error(`webhook answered ${res.status}`);
  }
}
