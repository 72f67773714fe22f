import type { Config } from "./config.js";

export class TokenSource {
  private token?: { value: string; until: number };
  private pending?: Promise<string>;

  constructor(private readonly config: Config) {}

  forget(): void {
    this.token = undefined;
  }

  async get(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.value;
    this.pending ??= this.request().finally(() => (this.pending = undefined));
    return this.pending;
  }

  private async request(): Promise<string> {
    const { id, secret, issuer } = this.config;
    const res = await fetch(`${issuer}/oauth/token`, {
      method: "POST",
      redirect: "error",
      headers: { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}` },
      body: new URLSearchParams({ grant_type: "client_credentials", scope: "invoices.read" }),
    });
    if (!res.ok) throw new Error(`sign-in failed with ${res.status}`);
    const t = (await res.json()) as { access_token: string; expires_in: number };
    this.token = { value: t.access_token, until: Date.now() + (t.expires_in - 30) * 1000 };
    return t.access_token;
  }
}
