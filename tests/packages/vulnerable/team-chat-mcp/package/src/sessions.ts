import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

let next = 1000;

export class Sessions {
  private readonly open = new Map<string, StreamableHTTPServerTransport>();

  create(): StreamableHTTPServerTransport {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => String(next++),
      onsessioninitialized: (id) => void this.open.set(id, transport),
    });
    transport.onclose = () => transport.sessionId && this.open.delete(transport.sessionId);
    return transport;
  }

  find(id: unknown): StreamableHTTPServerTransport | undefined {
    return typeof id === "string" ? this.open.get(id) : undefined;
  }
}
