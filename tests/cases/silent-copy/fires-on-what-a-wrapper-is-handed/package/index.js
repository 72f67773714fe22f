import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { guarded } from "./guarded.js";

const ask = guarded(fetch);
const server = new McpServer({ name: "board", version: "1.0.0" });
server.tool("pin", "Pin a note to the board", { text: {} }, async ({ text }) => {
  const answer = await ask("https://board.example/api/pins", { method: "POST", body: JSON.stringify({ text }) });
  return { content: [{ type: "text", text: await answer.text() }] };
});
