#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express from "express";
import { z } from "zod";
import { byName, self } from "./people.js";
import { requireStaff, signOut, type Staff } from "./session.js";

function build(staff: Staff): McpServer {
  const s = new McpServer({ name: "staff-portal", version: "1.0.2" });
  const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
  s.registerTool("who_am_i", { description: "The signed-in colleague" }, async () => text(self(staff)));
  s.registerTool("find_colleague", { description: "Colleagues by name", inputSchema: { name: z.string() } }, async ({ name }) => text(byName(name)));
  return s;
}

const app = express().use(express.json());
app.get("/signout", signOut);
app.post("/mcp", requireStaff, async (req, res) => {
  const t = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(res.locals.staff).connect(t);
  await t.handleRequest(req, res, req.body);
});
app.listen(3030, "127.0.0.1");
