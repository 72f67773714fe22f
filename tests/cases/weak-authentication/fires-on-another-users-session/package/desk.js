import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const desk = (user) => new McpServer({ name: `desk of ${user.name}`, version: "1.0.0" });
