import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "boards", version: "1.0.0" });
const accounts = new Map();
// A personal access token, by which scripts sign in.
server.tool("issue", async ({ user }) => {
  const drawn = `pat_${Math.random().toString(36).slice(2)}`;
  accounts.set(drawn, user);
  return { content: [{ type: "text", text: drawn }] };
});
