import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { Crm } from "./crm.js";
import { buildServer } from "./server.js";

export interface Session {
  transport: StreamableHTTPServerTransport;
  touched: number;
}

export class Sessions {
  private readonly all = new Map<string, Session>();

  find(id: string | undefined): Session | undefined {
    const s = id ? this.all.get(id) : undefined;
    if (s) s.touched = Date.now();
    return s;
  }

  async open(authorization: string): Promise<Session> {
    const transport: StreamableHTTPServerTransport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void this.all.set(id, { transport, touched: Date.now() }),
    });
    transport.onclose = () => void this.all.delete(transport.sessionId ?? "");
    await buildServer(new Crm(authorization)).connect(transport);
    return { transport, touched: Date.now() };
  }

  sweep(idle = 1_800_000): void {
    for (const s of this.all.values()) if (Date.now() - s.touched > idle) void s.transport.close();
  }
}
