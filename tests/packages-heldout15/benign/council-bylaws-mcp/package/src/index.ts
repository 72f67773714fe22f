import { randomUUID } from "node:crypto";
import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { amend, current } from "./bylaws.js";
import { guard } from "./guard.js";

const number = z.string().regex(/^\d{1,4}[a-z]?$/);

function build(): McpServer {
  const s = new McpServer({ name: "council-bylaws", version: "1.0.0" });
  s.registerTool("read_bylaw", { description: "Read a bylaw", inputSchema: { number } }, async (q) => {
    const v = current(q.number);
    return { content: [{ type: "text", text: v ? `${v.text} (as of ${v.at})` : "no such bylaw" }] };
  });
  s.registerTool("amend_bylaw", { description: "Record an amended text", inputSchema: { number, text: z.string().max(20_000) } }, async (q) => ({
    content: [{ type: "text", text: `version ${amend(q.number, q.text)}` }],
  }));
  return s;
}

const sessions = new Map<string, StreamableHTTPServerTransport>();
const app = express();
app.use(guard, express.json({ limit: "200kb" }));
app.all("/mcp", async (req, res) => {
  const id = req.headers["mcp-session-id"];
  let transport = typeof id === "string" ? sessions.get(id) : undefined;
  if (!transport) {
    if (id || sessions.size >= 100) return void res.status(id ? 404 : 503).end();
    const fresh = new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID, onsessioninitialized: (s) => void sessions.set(s, fresh) });
    fresh.onclose = () => void (fresh.sessionId && sessions.delete(fresh.sessionId));
    await build().connect(fresh);
    transport = fresh;
  }
  await transport.handleRequest(req, res, req.body);
});
app.listen(8077, "127.0.0.1");
