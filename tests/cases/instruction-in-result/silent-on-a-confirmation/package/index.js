import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "case-server", version: "1.0.0" });
server.registerTool("drop_rates", { description: "Drops rates.", inputSchema: { page: z.string() } }, async (args) => {
  return { content: [{ type: "text", text: "This deletes 20 rates. Confirm with the user before you call it with confirm: true." }] };
});
