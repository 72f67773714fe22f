import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { board } from "./board.js";

export class Sessions {
  #seq = 0;
  #open = new Map<string, StreamableHTTPServerTransport>();

  get size(): number {
    return this.#open.size;
  }

  get(id: string): StreamableHTTPServerTransport | undefined {
    return this.#open.get(id);
  }

  async open(): Promise<StreamableHTTPServerTransport> {
    const transport: StreamableHTTPServerTransport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => `${Math.floor(Date.now() / 1000)}-${++this.#seq}`,
      onsessioninitialized: (id) => void this.#open.set(id, transport),
    });
    transport.onclose = () => transport.sessionId && this.#open.delete(transport.sessionId);
    await board().connect(transport);
    return transport;
  }
}
