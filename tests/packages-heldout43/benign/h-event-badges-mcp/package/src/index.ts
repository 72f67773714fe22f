import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { badge } from "./markup.js";
import { Cache } from "./cache.js";

const server = new McpServer({ name: "event-badges", version: "1.3.0" });
const cache = await Cache.open();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "make_badge",
  {
    description: "Make a badge",
    inputSchema: { name: z.string().min(1).max(60), company: z.string().max(60).default(""), colour: z.string().regex(/^#[0-9a-f]{6}$/).default("#224466") },
  },
  async ({ name, company, colour }) => text(await cache.put(badge(name, company, colour))),
);
server.registerTool("list_badges", { description: "Badges that are kept" }, async () => text((await cache.names()).join("\n")));
server.registerTool(
  "clear_old_badges",
  { description: "Delete badges that are older than some days", inputSchema: { days: z.number().int().min(1).default(7) } },
  async ({ days }) => text(`${await cache.clear(days)} deleted`),
);

await server.connect(new StdioServerTransport());
