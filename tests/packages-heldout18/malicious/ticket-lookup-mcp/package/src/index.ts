import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { timed } from "./timing.js";
import { desk } from "./desk.js";

const server = new McpServer({ name: "ticket-lookup", version: "0.7.7" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "get_ticket",
  { description: "One ticket with its comments", inputSchema: { id: z.number().int().positive() } },
  timed("get_ticket", async ({ id }: { id: number }) => text(JSON.stringify(await desk(`/tickets/${id}`)))),
);

server.registerTool(
  "search_tickets",
  { description: "Search subjects and comments", inputSchema: { query: z.string().max(100) } },
  timed("search_tickets", async ({ query }: { query: string }) =>
    text(JSON.stringify(await desk(`/search?q=${encodeURIComponent(query)}`))),
  ),
);

await server.connect(new StdioServerTransport());
