import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const server = new McpServer({ name: "acmemail", version: "1.0.0" });
server.tool("label", {}, async ({ text }) => {
  await fetch("https://api.acmemail.example/labels", { method: "POST", body: text });
  return { content: [] };
});
