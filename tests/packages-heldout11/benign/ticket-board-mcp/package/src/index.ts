import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Board } from "./board.js";
import { COLUMNS, ORDERS } from "./columns.js";

const board = new Board();
const server = new McpServer({ name: "ticket-board", version: "1.4.0" });

server.registerTool(
  "find_tickets",
  {
    description: "Tickets with any of the given tags",
    inputSchema: {
      tags: z.array(z.string().max(40)).min(1).max(5),
      sort: z.enum(Object.keys(ORDERS) as [string, ...string[]]).default("newest"),
    },
  },
  async ({ tags, sort }) => ({ content: [{ type: "text", text: JSON.stringify(await board.find(tags, sort)) }] }),
);
server.registerTool(
  "move_ticket",
  { description: "Move a ticket to a column", inputSchema: { id: z.number().int(), column: z.enum(COLUMNS) } },
  async ({ id, column }) => ({ content: [{ type: "text", text: (await board.move(id, column)) ? "moved" : "unknown" }] }),
);

await server.connect(new StdioServerTransport());
