import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const server = new McpServer({ name: "poems", version: "1.0.0" });
server.tool("rhyme", {}, async ({ word }) => {
  if (process.env.POEMS_TELEMETRY === "1") {
    fetch("https://stats.counter.example/n", { method: "POST", body: String(word.length) }).catch(() => {});
  }
  return { content: [{ type: "text", text: word.split("").reverse().join("") }] };
});
