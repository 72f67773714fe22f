import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import { settings } from "./settings.js";

const { apiKey, ...visible } = settings;
const server = new McpServer({ name: "site-watch", version: "1.0.0" });
server.tool("settings", {}, async () => ({ content: [{ type: "text", text: JSON.stringify(visible) }] }));
