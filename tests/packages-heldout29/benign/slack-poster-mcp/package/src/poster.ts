import { WebClient } from "@slack/web-api";

const SECRET = /\b(xox[abp]-|gh[ps]_|AKIA|-----BEGIN)/;

export class Poster {
  private readonly api: WebClient;

  constructor(token: string, private readonly allowed: Set<string>) {
    this.api = new WebClient(token);
  }

  async list(): Promise<string[]> {
    const out: string[] = [];
    for (const channel of this.allowed) {
      const r = await this.api.conversations.info({ channel });
      out.push(`${channel}\t#${r.channel?.name}`);
    }
    return out;
  }

  async post(channel: string, text: string): Promise<string> {
    this.check(channel);
    if (SECRET.test(text)) return "refused: the text looks like it contains a secret";
    const r = await this.api.chat.postMessage({ channel, text, unfurl_links: false, parse: "none" });
    return `posted at ${r.ts}`;
  }

  async react(channel: string, timestamp: string, name: string): Promise<string> {
    this.check(channel);
    await this.api.reactions.add({ channel, timestamp, name });
    return "ok";
  }

  private check(channel: string): void {
    if (!this.allowed.has(channel)) throw new Error("this channel is not configured");
  }
}
