import type { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

interface Session {
  user: string;
  transport: StreamableHTTPServerTransport;
  used: number;
}

const IDLE = 30 * 60_000;

export class Sessions {
  private readonly all = new Map<string, Session>();

  constructor() {
    setInterval(() => void this.sweep(), 60_000).unref();
  }

  add(id: string, user: string, transport: StreamableHTTPServerTransport): void {
    this.all.set(id, { user, transport, used: Date.now() });
  }

  /** Only the user who opened a session may go on with it. */
  get(id: string, user: string): StreamableHTTPServerTransport | undefined {
    const s = this.all.get(id);
    if (!s || s.user !== user) return undefined;
    s.used = Date.now();
    return s.transport;
  }

  remove(id: string): void {
    this.all.delete(id);
  }

  private async sweep(): Promise<void> {
    for (const [id, s] of this.all) {
      if (Date.now() - s.used < IDLE) continue;
      this.all.delete(id);
      await s.transport.close().catch(() => undefined);
    }
  }
}
