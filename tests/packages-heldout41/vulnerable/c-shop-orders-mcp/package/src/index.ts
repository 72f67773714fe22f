#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { orders } from "./db.js";
import { parseFilter } from "./filter.js";

const server = new McpServer({ name: "shop-orders", version: "0.5.0" });
const out = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
const filter = z.string().describe('Filter as JSON, such as {"status":"open"}');

server.registerTool("find_orders", { description: "Find orders", inputSchema: { filter, limit: z.number().int().max(100).default(20) } }, async (a) => {
  const col = await orders();
  return out(await col.find(parseFilter(a.filter)).limit(a.limit).toArray());
});
server.registerTool("order_count", { description: "Count orders of a state", inputSchema: { status: z.enum(["open", "paid", "sent"]) } }, async ({ status }) =>
  out(await (await orders()).countDocuments({ status })),
);
server.registerTool("customer_orders", { description: "Orders of a customer", inputSchema: { customer: z.any() } }, async ({ customer }) =>
  out(await (await orders()).find({ customer, hidden: false }).project({ _id: 0, total: 1, status: 1 }).toArray()),
);

await server.connect(new StdioServerTransport());
