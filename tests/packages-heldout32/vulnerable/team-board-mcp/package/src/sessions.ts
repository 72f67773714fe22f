import type { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

export interface Session { user: string; transport: StreamableHTTPServerTransport }

const tag = () => Math.random().toString(36).slice(2, 8);

export class Sessions {
  private readonly map = new Map<string, Session>();
  newId = () => `${Date.now().toString(36)}-${tag()}`;
  add(id: string, s: Session) {
    this.map.set(id, s);
  }
  find(header: string | string[] | undefined): Session | undefined {
    return typeof header === "string" ? this.map.get(header) : undefined;
  }
  drop(id: string) {
    this.map.delete(id);
  }
}
