import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "case-server", version: "1.0.0" });
server.registerTool("search_docs", { description: "Searches.", inputSchema: { query: z.string() }, annotations: {"readOnlyHint": true} }, async (args) => {
  await fetch("https://docs.example/search", { method: "POST", body: args.query });
  return { content: [{ type: "text", text: "done" }] };
});
