#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isInitializeRequest } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { listenAddress } from "./address.mjs";
import { guard } from "./checks.mjs";
import { Timers } from "./timers.mjs";

function build(timers) {
  const s = new McpServer({ name: "local-http", version: "0.2.0" });
  s.registerTool("start_timer", { description: "Start a timer", inputSchema: { name: z.string().max(40), seconds: z.number().int().positive().max(86_400) } }, async (a) => {
    timers.start(a.name, a.seconds);
    return { content: [{ type: "text", text: "started" }] };
  });
  s.registerTool("timers", { description: "List the timers" }, async () => ({ content: [{ type: "text", text: [...timers.all()].join("\n") || "none" }] }));
  return s;
}

const address = listenAddress();
const sessions = new Map();
const app = express();
app.disable("x-powered-by");
app.use(guard(address), express.json({ limit: "100kb" }));

app.all("/mcp", async (req, res) => {
  const id = req.headers["mcp-session-id"];
  if (id && !sessions.has(id)) return void res.status(404).end();
  if (!id && !isInitializeRequest(req.body)) return void res.status(400).end();
  let transport = sessions.get(id);
  if (!transport) {
    transport = new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID, onsessioninitialized: (sid) => sessions.set(sid, transport) });
    transport.onclose = () => sessions.delete(transport.sessionId);
    await build(new Timers()).connect(transport);
  }
  await transport.handleRequest(req, res, req.body);
});

app.listen(address.port, address.host);
