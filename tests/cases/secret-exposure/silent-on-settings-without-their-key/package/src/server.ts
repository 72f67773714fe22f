import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { settings } from "./settings.js";

const server = new McpServer({ name: "ledger", version: "1.0.0" });
const { apiKey, ...shown } = settings;

server.tool("settings", "How the server is set up", {}, async () => ({
  content: [{ type: "text", text: JSON.stringify({ ...shown, apiKey: apiKey ? "set" : "missing" }) }],
}));
server.tool("region", "Where it is", {}, async () => ({ content: [{ type: "text", text: shown.region }] }));
