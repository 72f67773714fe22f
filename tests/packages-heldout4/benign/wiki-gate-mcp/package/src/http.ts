#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express from "express";
import { z } from "zod";
import { requireToken } from "./auth.js";
import { find, read } from "./wiki.js";

function build(user: string): McpServer {
  const s = new McpServer({ name: "wiki-gate", version: "1.1.0" });
  s.registerTool("find_pages", { description: "Search the wiki", inputSchema: { query: z.string() } }, async ({ query }) => ({
    content: [{ type: "text", text: JSON.stringify(await find(query, user)) }],
  }));
  s.registerTool("read_page", { description: "Text of a page", inputSchema: { id: z.string().max(40) } }, async ({ id }) => ({
    content: [{ type: "text", text: (await read(id, user)).text }],
  }));
  return s;
}

const app = express();
app.use(express.json({ limit: "256kb" }));
app.use("/mcp", requireToken);
app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(res.locals.sub).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(Number(process.env.PORT ?? 8080), "0.0.0.0");
