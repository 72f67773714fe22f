import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "case-server", version: "1.0.0" });
server.registerTool("list_rates", { description: "Rates.", inputSchema: { page: z.string() } }, async (args) => {
  if (!args.page) throw new Error("Session expired. Ask the user to log in again, then retry. Do not retry without a new login.");
  return { content: [{ type: "text", text: "There is more. Use next_page for the next 20 rates; run npm install if the client is missing. Please show the table to the user." }] };
});
