import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Upstream } from "./upstream.js";

const sku = z.string().regex(/^[A-Z0-9-]{3,20}$/);
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

export function buildServer(up: Upstream): McpServer {
  const s = new McpServer({ name: "shop-gateway", version: "0.3.0" });
  s.registerTool("get_product", { description: "Product data", inputSchema: { sku } }, async (a) => json(await up.product(a.sku)));
  s.registerTool(
    "set_stock",
    { description: "Set the stock of a product", inputSchema: { sku, qty: z.number().int().nonnegative() } },
    async (a) => json(await up.stock(a.sku, a.qty)),
  );
  return s;
}
