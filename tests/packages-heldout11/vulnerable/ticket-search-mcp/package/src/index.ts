import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { TicketRepo } from "./repo.js";

const repo = new TicketRepo();
const server = new McpServer({ name: "ticket-search", version: "2.1.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "search_tickets",
  {
    description: "Tickets whose subject holds a word",
    inputSchema: { word: z.string().max(80), state: z.enum(["open", "closed"]).optional(), sort: z.string().optional() },
  },
  async (q) => json(await repo.search(q)),
);
server.registerTool(
  "tickets_by_tag",
  { description: "Tickets that carry all tags", inputSchema: { tags: z.array(z.string()).min(1).max(5) } },
  async ({ tags }) => json(await repo.tagged(tags)),
);

await server.connect(new StdioServerTransport());
