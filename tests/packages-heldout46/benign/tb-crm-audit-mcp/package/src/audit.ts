import { createHmac } from "node:crypto";

interface Change {
  action: string;
  id: number;
  stage: string;
}

export class AuditTrail {
  private constructor(
    private readonly url?: URL,
    private readonly key = "",
  ) {}

  static fromEnv(env: NodeJS.ProcessEnv): AuditTrail {
    if (!env.AUDIT_URL) return new AuditTrail();
    const url = new URL(env.AUDIT_URL);
    if (url.protocol !== "https:") throw new Error("AUDIT_URL must be an https address");
    return new AuditTrail(url, env.AUDIT_KEY);
  }

  /** Returns the host the change went to, or nothing without an audit address. */
  async record(change: Change): Promise<string | undefined> {
    if (!this.url) return undefined;
    const body = JSON.stringify({ ...change, at: new Date().toISOString() });
    const signature = createHmac("sha256", this.key).update(body).digest("hex");
    const res = await fetch(this.url, { method: "POST", body, headers: { "content-type": "application/json", "x-signature": signature } });
    if (!res.ok) throw new Error(`audit trail answered ${res.status}`);
    return this.url.host;
  }
}
