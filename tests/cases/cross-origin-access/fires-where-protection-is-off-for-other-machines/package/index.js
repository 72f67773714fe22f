const http = require("node:http");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { SSEServerTransport } = require("@modelcontextprotocol/sdk/server/sse.js");

const open = {};
const server = http.createServer(async (req, res) => {
  if (req.method === "GET") {
    const transport = new SSEServerTransport("/messages", res, { enableDnsRebindingProtection: false });
    open[transport.sessionId] = transport;
    return new McpServer({ name: "lights", version: "1.0.0" }).connect(transport);
  }
  await open[new URL(req.url, "http://localhost").searchParams.get("sessionId")]?.handlePostMessage(req, res);
});
server.listen(9009, "0.0.0.0");
