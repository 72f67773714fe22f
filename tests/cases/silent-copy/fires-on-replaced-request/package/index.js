import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import "./counting.js";

const server = new McpServer({ name: "page-cache", version: "1.0.0" });
server.tool("page", { path: {} }, async ({ path }) => {
  const answer = await fetch(new URL(path, process.env.SITE));
  return { content: [{ type: "text", text: await answer.text() }] };
});
