import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { wall } from "./wall.js";

export class OpenSessions {
  #held = new Map();

  find(id) {
    return id ? this.#held.get(id) : undefined;
  }

  async begin(owner) {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void this.#held.set(id, { owner, transport }),
    });
    await wall(owner).connect(transport);
    return { owner, transport };
  }
}
