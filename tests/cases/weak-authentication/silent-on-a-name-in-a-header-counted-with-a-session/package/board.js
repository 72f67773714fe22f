import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const notes = [];

export function board(member) {
  const server = new McpServer({ name: "club-board", version: "1.0.0" });
  server.tool("pin", "Pins a note", {}, async ({ text }) => {
    notes.push({ by: member(), text });
    return { content: [{ type: "text", text: "pinned" }] };
  });
  return server;
}
