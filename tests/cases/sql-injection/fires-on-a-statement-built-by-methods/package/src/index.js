import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Statement } from "./statement.js";

export const server = new McpServer({ name: "boat-desk", version: "1.0.0" });

server.registerTool(
  "boats",
  { description: "Boats that match", inputSchema: { filters: z.record(z.string()), order: z.string() } },
  async ({ filters, order }) => {
    const statement = new Statement().by(order);
    for (const [column, value] of Object.entries(filters)) statement.where(column, value);
    return { content: [{ type: "text", text: JSON.stringify(statement.all()) }] };
  },
);
