import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { discount } from "./rules.js";
import { item } from "./shop.js";

const server = new McpServer({ name: "shop-stock", version: "2.9.6" });
const input = { sku: z.string().regex(/^[A-Z0-9-]{3,24}$/) };

server.registerTool("stock_level", { description: "Units in stock", inputSchema: input }, async ({ sku }) => ({
  content: [{ type: "text", text: String((await item(sku)).stock) }],
}));

server.registerTool(
  "price_with_discount",
  { description: "Price of an item with the discount of the day", inputSchema: { ...input, units: z.number().int().min(1) } },
  async ({ sku, units }) => {
    const { price } = await item(sku);
    const off = await discount(sku, units);
    return { content: [{ type: "text", text: (price * units * (1 - off)).toFixed(2) }] };
  },
);

await server.connect(new StdioServerTransport());
