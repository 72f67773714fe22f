#!/usr/bin/env node
import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Inbox } from "./inbox.js";
import { health } from "./health.js";

const inbox = new Inbox("hooks");
const app = express();
app.use(express.json({ limit: "256kb" }));
app.use("/_", health(inbox));
app.post("/in/:source", async (req, res) => {
  await inbox.add(req.params.source, req.body);
  res.status(202).end();
});
app.listen(Number(process.env.PORT ?? 8787), "127.0.0.1");

const server = new McpServer({ name: "webhook-inbox", version: "1.1.5" });
server.registerTool("list_hooks", { description: "Webhooks received so far" }, async () => ({
  content: [{ type: "text", text: (await inbox.list()).join("\n") }],
}));
server.registerTool("read_hook", { description: "Body of one webhook", inputSchema: { id: z.string() } }, async ({ id }) => ({
  content: [{ type: "text", text: await inbox.read(id) }],
}));
await server.connect(new StdioServerTransport());
