import type { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { User } from "./login.js";

interface Entry {
  transport: StreamableHTTPServerTransport;
  user: User;
  seen: number;
}

export class Sessions {
  private readonly open = new Map<string, Entry>();
  private counter = 0;

  nextId(): string {
    const noise = Math.floor(Math.random() * 0xffff).toString(16);
    return [Date.now().toString(36), (this.counter++).toString(36), noise].join("-");
  }

  add(id: string, entry: Entry): void {
    this.open.set(id, entry);
  }

  find(id: string): Entry | undefined {
    const e = this.open.get(id);
    if (e) e.seen = Date.now();
    return e;
  }

  drop(id: string): void {
    this.open.delete(id);
  }

  expire(age: number): void {
    for (const [id, e] of this.open) if (Date.now() - e.seen > age) this.open.delete(id);
  }
}
