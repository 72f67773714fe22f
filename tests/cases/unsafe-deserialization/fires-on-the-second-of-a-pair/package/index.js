import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { serialize, unserialize } from "node-serialize";

const server = new McpServer({ name: "drawers", version: "1.0.0" });

const WAYS = {
  plain: [JSON.stringify, JSON.parse],
  packed: [serialize, unserialize],
};

server.tool("open", { way: z.string(), text: z.string() }, async ({ way, text }) => {
  const [, load] = WAYS[way];
  const said = load(text);
  return { content: [{ type: "text", text: String(said) }] };
});
