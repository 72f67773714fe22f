import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireUser, requireAdmin } from "./auth.js";

const agenda = ["Mon 10:00 planning"];
const app = express().use(express.json());
app.post("/mcp", requireUser, async (req, res) => {
  const s = new McpServer({ name: "team-agenda", version: "0.6.0" });
  s.tool("agenda", "This week", async () => ({ content: [{ type: "text", text: agenda.join("\n") }] }));
  const t = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await s.connect(t);
  await t.handleRequest(req, res, req.body);
});
app.delete("/agenda", requireAdmin, (_req, res) => res.json({ removed: agenda.splice(0).length }));
app.listen(5150, "127.0.0.1");
