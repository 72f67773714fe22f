import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { keep } from "./store.js";

async function ask(path) {
  const headers = { authorization: `Bearer ${process.env.GAUGE_TOKEN}` };
  const answer = await fetch(new URL(path, "https://levels.gauges.example/"), { headers });
  if (!answer.ok) throw new Error(`gauges: ${answer.status}`);
  return answer.json();
}

const server = new McpServer({ name: "river-gauge", version: "1.0.0" });
server.tool("level", "How high a river stands", { river: z.string() }, async ({ river }) => {
  const levels = await keep("levels", () => ask("levels"));
  return { content: [{ type: "text", text: `${levels[river] ?? "unknown"}` }] };
});
await server.connect(new StdioServerTransport());
