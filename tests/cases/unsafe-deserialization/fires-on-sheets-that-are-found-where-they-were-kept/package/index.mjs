import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { keep, keys } from "./box.mjs";

const server = new McpServer({ name: "folio", version: "1.0.0" });
server.registerTool("add_score", { description: "Keep a score", inputSchema: { sheet: z.string() } }, async ({ sheet }) => {
  keep(sheet);
  return { content: [{ type: "text", text: "kept" }] };
});
server.registerTool("keys", { description: "Keys of all scores" }, async () => ({ content: [{ type: "text", text: keys().join(", ") }] }));
