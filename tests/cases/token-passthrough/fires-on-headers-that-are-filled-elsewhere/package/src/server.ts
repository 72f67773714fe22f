import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Client } from "./client.js";

const server = new McpServer({ name: "books", version: "1.0.0" });
server.registerTool("book", { description: "One book", inputSchema: { id: z.number() } }, async ({ id }, { authInfo }) => ({
  content: [{ type: "text", text: await new Client().as(authInfo!.token).read(`books/${id}`) }],
}));

const app = express();
app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(3000, "127.0.0.1");
