import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export function server(who) {
  const made = new McpServer({ name: "greenhouse", version: "0.4.0" });
  made.tool("beds", "Beds of your greenhouse", {}, async () => ({
    content: [{ type: "text", text: `beds of ${who.greenhouse}` }],
  }));
  return made;
}
