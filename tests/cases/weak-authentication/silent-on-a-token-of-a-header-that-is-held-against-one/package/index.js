import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { gate } from "./gate.js";

const app = express();
app.post("/mcp", gate, express.json(), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  const server = new McpServer({ name: "forge-view", version: "1.0.0" });
  server.tool("builds", "Newest builds", {}, async () => ({ content: [{ type: "text", text: "none" }] }));
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8383, "127.0.0.1");
