import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { marksOf } from "./marks.mjs";

const server = new McpServer({ name: "letters", version: "1.0.0" });
server.registerTool("sort_letter", { description: "Into which tray a letter goes", inputSchema: { letter: z.string() } }, async ({ letter }) => {
  return { content: [{ type: "text", text: marksOf(letter).join(", ") }] };
});
