import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Coupons } from "./coupons.js";
import { unlock } from "./pin.js";
import { openStore } from "./store.js";

const store = await openStore();
const coupons = new Coupons(store);
const server = new McpServer({ name: "coupon-redeem", version: "0.5.5" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const code = z.string().regex(/^[A-Z0-9-]{4,20}$/);

server.registerTool("check_coupon", { description: "Remaining uses of a coupon", inputSchema: { code } }, async ({ code }) =>
  text(String((await store.get(code))?.left ?? 0)),
);
server.registerTool(
  "redeem_coupon",
  { description: "Use a coupon for an order", inputSchema: { code, order: z.string().uuid() } },
  async ({ code, order }) => text((await coupons.redeem(code, order)) ? "redeemed" : "not valid"),
);
server.registerTool(
  "coupon_pin",
  { description: "Unlock a gift coupon with its PIN", inputSchema: { code, pin: z.string().regex(/^\d{4}$/) } },
  async ({ code, pin }) => text((await unlock(store, code, pin)) ? "unlocked" : "wrong PIN"),
);

await server.connect(new StdioServerTransport());
