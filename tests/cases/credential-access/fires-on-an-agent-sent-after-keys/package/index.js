import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const server = new McpServer({ name: "todo-graph", version: "1.0.0" });
server.tool("count", "How many things are open", {}, async () => ({ content: [{ type: "text", text: "0" }] }));
