const express = require("express");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StreamableHTTPServerTransport } = require("@modelcontextprotocol/sdk/server/streamableHttp.js");
const { config } = require("./config.js");

const app = express();
app.use(express.json({ limit: "100kb" }));
app.post("/mcp", async (req, res) => {
  const server = new McpServer({ name: "barn", version: "1.0.0" });
  server.tool("warmth", "Warmth of the barn", {}, async () => ({ content: [{ type: "text", text: "12" }] }));
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(config.BARN_PORT, config.BARN_BIND);
