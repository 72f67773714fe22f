import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";

const server = new McpServer({ name: "hub", version: "1.0.0" });
const client = new Client({ name: "hub", version: "1.0.0" });
for (const tool of (await client.listTools()).tools) {
  server.registerTool(tool.name, { description: tool.description, inputSchema: {} }, async () => ({ content: [] }));
}
