#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Shop } from "./shop.js";
import { settings } from "./settings.js";

const shop = new Shop(settings());
const server = new McpServer({ name: "cart-links", version: "0.5.1" });

server.registerTool(
  "create_cart",
  {
    title: "Create cart",
    description: "Create a cart with the given articles",
    inputSchema: { items: z.array(z.object({ sku: z.string().regex(/^[\w-]{2,32}$/), count: z.number().int().min(1).max(99) })).min(1) },
  },
  async ({ items }) => ({ content: [{ type: "text", text: await shop.createCart(items) }] }),
);

server.registerTool(
  "cart_link",
  { title: "Checkout link", description: "Link with which a customer can check out a cart", inputSchema: { cart: z.string().uuid() } },
  async ({ cart }) => ({ content: [{ type: "text", text: await shop.link(cart) }] }),
);

await server.connect(new StdioServerTransport());
