import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { boardServer } from "./board.js";
import { nextId } from "./ids.js";

interface Session {
  user: string;
  transport: StreamableHTTPServerTransport;
}

export class Sessions {
  private readonly all = new Map<string, Session>();

  find(id?: string): Session | undefined {
    return id ? this.all.get(id) : undefined;
  }

  async open(user: string): Promise<Session> {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: nextId,
      onsessioninitialized: (id) => void this.all.set(id, session),
    });
    const session: Session = { user, transport };
    transport.onclose = () => void (transport.sessionId && this.all.delete(transport.sessionId));
    await boardServer(user).connect(transport);
    return session;
  }
}
