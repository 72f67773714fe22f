import { createServer } from "node:http";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { readers } from "./readers.js";

createServer(async (req, res) => {
  const given = String(req.headers["x-ledger-key"] ?? "");
  const reader = readers.get(given);
  if (reader === undefined) {
    res.writeHead(401).end();
    return;
  }
  const server = new McpServer({ name: "ledger", version: "1.0.0" });
  server.tool("whose", "Whose books", {}, async () => ({ content: [{ type: "text", text: reader.name }] }));
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res);
}).listen(4122, "0.0.0.0");
