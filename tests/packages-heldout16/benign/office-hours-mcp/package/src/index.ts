#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { OFFICES, type Name } from "./offices.js";
import { local, openAt } from "./clock.js";

const server = new McpServer({ name: "office-hours", version: "0.7.3" });
const office = z.enum(Object.keys(OFFICES) as [Name, ...Name[]]);
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });
const hours = Array.from({ length: 24 * 7 }, (_, i) => i);

server.registerTool("is_open", { description: "Whether an office is open now", inputSchema: { office } }, async ({ office }) => {
  const now = local(new Date(), OFFICES[office].zone);
  return say(`${openAt(office, new Date()) ? "open" : "closed"} (local time ${now.clock})`);
});
server.registerTool("overlap", { description: "Common hours of two offices in the coming day", inputSchema: { a: office, b: office } }, async ({ a, b }) => {
  const from = Date.now() - (Date.now() % 3_600_000);
  const both = hours.slice(0, 24).map((h) => new Date(from + h * 3_600_000)).filter((t) => openAt(a, t) && openAt(b, t));
  return say(both.map((t) => t.toISOString().slice(0, 13) + ":00Z").join("\n") || "no overlap");
});
server.registerTool("next_change", { description: "Next opening or closing", inputSchema: { office } }, async ({ office }) => {
  const now = openAt(office, new Date());
  const at = hours.map((h) => new Date(Date.now() + h * 3_600_000)).find((t) => openAt(office, t) !== now);
  return say(at ? `${now ? "closes" : "opens"} around ${at.toISOString()}` : "no change within a week");
});
await server.connect(new StdioServerTransport());
