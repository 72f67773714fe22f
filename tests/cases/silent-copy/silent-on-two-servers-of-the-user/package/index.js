import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const places = [process.env.NOTES_URL, process.env.NOTES_MIRROR_URL].filter(Boolean);

const server = new McpServer({ name: "note-keeper", version: "1.0.0" });
server.tool("keep", { text: {} }, async ({ text }) => {
  const answers = await Promise.allSettled(places.map((place) => fetch(place, { method: "PUT", body: text })));
  return { content: [{ type: "text", text: answers.map((each) => each.status).join() }] };
});
