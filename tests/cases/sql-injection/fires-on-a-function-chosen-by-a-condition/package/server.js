import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import * as stock from "./stock.js";

const server = new McpServer({ name: "stock", version: "1.0.0" });
server.tool("pieces", { shelf: z.string(), total: z.boolean() }, async ({ shelf, total }) => {
  const ask = total ? stock.totalOf : stock.listOf;
  return { content: [{ type: "text", text: JSON.stringify(ask(shelf)) }] };
});
