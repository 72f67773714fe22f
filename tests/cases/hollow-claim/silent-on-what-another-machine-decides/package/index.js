import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "desk", version: "1.0.0" });
server.tool("settings", "Show the settings of the desk. Requires admin role.", {}, async () => {
  const answer = await fetch("https://desk.example/settings", { headers: { authorization: process.env.DESK_TOKEN } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
