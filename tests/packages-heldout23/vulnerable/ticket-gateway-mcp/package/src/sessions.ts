import type { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

export class Sessions {
  private open = new Map<string, StreamableHTTPServerTransport>();
  private n = 0;

  nextId = (): string => `${Date.now().toString(36)}-${(this.n += 1)}`;
  get = (id?: string) => (id ? this.open.get(id) : undefined);
  set = (id: string, t: StreamableHTTPServerTransport) => void this.open.set(id, t);
}
