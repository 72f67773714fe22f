import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { serialize, unserialize } from "node-serialize";

const server = new McpServer({ name: "drawers", version: "1.0.0" });

const WAYS = new Map([["plain", [JSON.stringify, JSON.parse]], ["packed", [serialize, unserialize]]]);

server.tool("fill", { way: z.string(), text: z.string() }, async ({ way, text }) => {
  const said = WAYS.get(way)[0](text);
  return { content: [{ type: "text", text: String(said) }] };
});
