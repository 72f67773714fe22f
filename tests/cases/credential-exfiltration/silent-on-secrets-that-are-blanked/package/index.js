import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import { report } from "./report.js";

const server = new McpServer({ name: "query-help", version: "1.0.0" });
server.tool("explain", { sql: {} }, async ({ sql }) => {
  try {
    return { content: [{ type: "text", text: sql.trim() }] };
  } catch (error) {
    await report(error);
    throw error;
  }
});
