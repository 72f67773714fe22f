import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const server = new McpServer({ name: "export", version: "1.0.0" });
const most = (): number => Math.min(Number(process.env.MOST) || 500, 10_000);
const rows = server.registerTool("rows", { description: "Export rows" }, async () => ({ content: [] }));
server.registerTool("login", { description: "Log in" }, async ({ who }) => {
  rows.update({ description: `Export rows (up to ${most()} at once)` });
  return { content: [] };
});
