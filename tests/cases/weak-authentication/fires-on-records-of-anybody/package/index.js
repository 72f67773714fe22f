import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { z } from "zod";
import * as claims from "./claims.js";
import { verifier } from "./verifier.js";

const json = (value) => ({ content: [{ type: "text", text: JSON.stringify(value ?? null) }] });
const input = { id: z.number().int() };

function build(user) {
  const server = new McpServer({ name: "claims", version: "1.0.0" });
  server.registerTool("mine", { description: "Own claims" }, async () => json(claims.mine(user)));
  server.registerTool("claim", { description: "One claim", inputSchema: input }, async ({ id }) => json(claims.details(id)));
  server.registerTool("withdraw", { description: "Withdraw a claim", inputSchema: input }, async ({ id }) => json(claims.withdraw(id, user)));
  return server;
}

const app = express();
app.post("/mcp", requireBearerAuth({ verifier }), express.json(), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(req.auth.clientId).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8450, "127.0.0.1");
