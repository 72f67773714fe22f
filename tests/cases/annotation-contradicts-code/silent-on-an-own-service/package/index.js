import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "case-server", version: "1.0.0" });
server.registerTool("get_order", { description: "Shows an order.", inputSchema: { id: z.string() }, annotations: {"readOnlyHint": true, "openWorldHint": false} }, async (args) => {
  await fetch("https://orders.example/get", { method: "POST", body: args.id });
  return { content: [{ type: "text", text: "done" }] };
});
