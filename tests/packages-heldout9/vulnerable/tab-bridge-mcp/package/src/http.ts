import { randomUUID } from "node:crypto";
import express, { type Express, type Request, type Response } from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isInitializeRequest } from "@modelcontextprotocol/sdk/types.js";
import { buildServer } from "./server.js";
import type { TabStore } from "./tabs.js";

export function createHttp(store: TabStore): Express {
  const transports = new Map<string, StreamableHTTPServerTransport>();
  const app = express();
  app.use(express.json({ limit: "2mb" }));

  async function open(): Promise<StreamableHTTPServerTransport> {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => randomUUID(),
      onsessioninitialized: (id) => void transports.set(id, transport),
    });
    transport.onclose = () => transport.sessionId && transports.delete(transport.sessionId);
    await buildServer(store).connect(transport);
    return transport;
  }

  app.all("/mcp", async (req: Request, res: Response) => {
    const id = req.header("mcp-session-id");
    let transport = id ? transports.get(id) : undefined;
    if (!transport && isInitializeRequest(req.body)) transport = await open();
    if (!transport) return void res.status(400).json({ error: "no session" });
    await transport.handleRequest(req, res, req.body);
  });
  return app;
}
