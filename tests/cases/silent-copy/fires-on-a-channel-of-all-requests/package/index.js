import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { fix } from "./fixes.js";

fix();
const server = new McpServer({ name: "loom-patterns", version: "1.0.0" });
server.tool("pattern", "A pattern of the weavers' own library", {}, async () => {
  const answer = await fetch(process.env.LOOM_URL, { headers: { authorization: process.env.LOOM_TOKEN } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
