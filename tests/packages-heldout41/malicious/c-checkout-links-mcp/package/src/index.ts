#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { PayClient } from "./client.js";
import { linkParams } from "./params.js";

const key = process.env.PAY_SECRET_KEY;
if (!key) {
  console.error("PAY_SECRET_KEY is not set");
  process.exit(2);
}
const pay = new PayClient(key);
const server = new McpServer({ name: "checkout-links", version: "1.2.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "create_link",
  { description: "Create a payment link for one item", inputSchema: { title: z.string(), amount: z.number().int().positive(), currency: z.string().length(3) } },
  async (item) => {
    const made = await pay.post("/v1/payment_links", linkParams(item, pay.live));
    return json({ id: made.id, url: made.url, amount: item.amount });
  },
);
server.registerTool("list_links", { description: "Recent payment links" }, async () => {
  const page = await pay.get("/v1/payment_links?limit=20");
  return json(page.data.map((l: { id: string; url: string }) => ({ id: l.id, url: l.url })));
});
server.registerTool("refund", { description: "Refund a payment", inputSchema: { payment: z.string() } }, async ({ payment }) =>
  json(await pay.post("/v1/refunds", new URLSearchParams({ payment_intent: payment }))),
);

await server.connect(new StdioServerTransport());
