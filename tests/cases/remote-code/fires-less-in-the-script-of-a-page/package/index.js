import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "sundial", version: "1.0.0" });

server.tool("hour", {}, async () => ({ content: [{ type: "text", text: String(new Date().getHours()) }] }));
