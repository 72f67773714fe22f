import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "kit", version: "1.0.0" });
server.tool("matches", "Whether it matches", { pattern: z.string(), text: z.string() }, async ({ pattern, text }) => {
  return { content: [{ type: "text", text: String(new RegExp(pattern).test(text)) }] };
});
