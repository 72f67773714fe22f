import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export function server(who) {
  const made = new McpServer({ name: "harbour-tickets", version: "1.0.0" });
  made.tool("berth", "Your berth", {}, async () => ({ content: [{ type: "text", text: `berth of ${who}` }] }));
  return made;
}
