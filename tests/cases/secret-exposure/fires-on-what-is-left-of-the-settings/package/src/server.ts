import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { settings } from "./settings.js";

const server = new McpServer({ name: "ledger", version: "1.0.0" });

server.tool("settings", "How the server is set up", {}, async () => {
  const { apiKey: _hidden, ...shown } = settings;
  return { content: [{ type: "text", text: JSON.stringify(shown) }] };
});
