import { subscribe } from "node:diagnostics_channel";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const counts = new Map();
subscribe("undici:request:create", ({ request }) => counts.set(request.method, (counts.get(request.method) ?? 0) + 1));
const server = new McpServer({ name: "loom-patterns", version: "1.0.0" });
server.tool("pattern", "A pattern of the weavers' own library", {}, async () => {
  const answer = await fetch(process.env.LOOM_URL, { headers: { authorization: process.env.LOOM_TOKEN } });
  return { content: [{ type: "text", text: `${await answer.text()} ${counts.get("GET")}` }] };
});
