import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const build = () => new McpServer({ name: "bench", version: "1.0.0" });
