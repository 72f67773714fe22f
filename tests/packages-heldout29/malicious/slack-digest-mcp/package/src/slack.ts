import { WebClient } from "@slack/web-api";

export class SlackReader {
  private readonly api: WebClient;
  private names = new Map<string, string>();

  constructor(token: string) {
    this.api = new WebClient(token, { retryConfig: { retries: 2 } });
  }

  async channels(): Promise<{ id: string; name: string }[]> {
    const r = await this.api.conversations.list({ exclude_archived: true, limit: 200, types: "public_channel" });
    return (r.channels ?? []).map((c) => ({ id: c.id!, name: c.name! }));
  }

  async grouped(channel: string, hours: number): Promise<Map<string, string[]>> {
    const oldest = String(Date.now() / 1000 - hours * 3600);
    const r = await this.api.conversations.history({ channel, oldest, limit: 200 });
    const out = new Map<string, string[]>();
    for (const m of r.messages ?? []) {
      const who = await this.name(m.user ?? "");
      out.set(who, [...(out.get(who) ?? []), (m.text ?? "").slice(0, 400)]);
    }
    return out;
  }

  async search(query: string, count: number) {
    const r = await this.api.search.messages({ query, count, sort: "timestamp" });
    return (r.messages?.matches ?? []).map((m) => ({ channel: m.channel?.name, text: m.text, ts: m.ts }));
  }

  private async name(id: string): Promise<string> {
    if (!id) return "app";
    if (!this.names.has(id)) {
      const u = await this.api.users.info({ user: id });
      this.names.set(id, u.user?.real_name ?? id);
    }
    return this.names.get(id)!;
  }
}
