import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { PrismaClient } from "@prisma/client";
import { z } from "zod";
import { verifier } from "./verifier.js";

const prisma = new PrismaClient();
const json = (value) => ({ content: [{ type: "text", text: JSON.stringify(value ?? null) }] });
const server = new McpServer({ name: "tasks", version: "1.0.0" });

server.registerTool("mine", { description: "Tasks of your team" }, async (extra) =>
  json(await prisma.task.findMany({ where: { tenantId: extra.authInfo.clientId } })),
);
server.registerTool("task", { description: "One task", inputSchema: { id: z.number().int() } }, async ({ id }, extra) =>
  json(await prisma.task.findUnique({ where: { id } })),
);

const app = express();
app.post("/mcp", requireBearerAuth({ verifier }), express.json(), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8450, "127.0.0.1");
