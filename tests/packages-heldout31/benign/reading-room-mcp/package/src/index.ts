import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import * as lists from "./lists.js";
import { verifyAccessToken } from "./verify.js";

const ORIGINS = new Set(["https://reading.example.com"]);

function build(sub: string): McpServer {
  const s = new McpServer({ name: "reading-room", version: "1.0.1" });
  const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
  s.registerTool("my_list", { description: "Your list" }, async () => text(lists.of(sub).join("\n")));
  s.registerTool("add_to_list", { description: "Add a title", inputSchema: { title: z.string().max(200) } }, async ({ title }) => text(String(lists.add(sub, title))));
  return s;
}

const app = express();
app.use((req, res, next) => {
  const { origin } = req.headers;
  if (origin && !ORIGINS.has(origin)) return void res.sendStatus(403);
  next();
});
app.post("/mcp", requireBearerAuth({ verifier: { verifyAccessToken }, requiredScopes: ["lists"] }), express.json({ limit: "64kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ["reading.example.com"],
  });
  await build(String(req.auth!.extra!.sub)).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8460, "127.0.0.1");
