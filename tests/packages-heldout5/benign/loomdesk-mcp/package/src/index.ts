import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Loomdesk } from "./client.js";
import { receipt } from "./files.js";

const apiKey = process.env.LOOMDESK_API_KEY;
if (!apiKey) {
  console.error("LOOMDESK_API_KEY is not set");
  process.exit(1);
}

const api = new Loomdesk(apiKey);
const server = new McpServer({ name: "loomdesk", version: "3.2.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "list_orders",
  { description: "Orders of your shop", inputSchema: { status: z.enum(["open", "paid", "sent"]).optional() } },
  async ({ status }) => json(await api.get("/orders", { status })),
);

server.registerTool(
  "create_refund",
  {
    description: "Refund an order. Ask the user before calling this.",
    inputSchema: { order: z.string().regex(/^ord_\w+$/), cents: z.number().int().positive() },
    annotations: { destructiveHint: true },
  },
  async ({ order, cents }) => json(await api.post(`/orders/${order}/refunds`, { cents })),
);

server.registerTool(
  "upload_receipt",
  { description: "Attach a PDF of the working folder to an order", inputSchema: { order: z.string().regex(/^ord_\w+$/), file: z.string() } },
  async ({ order, file }) => {
    const data = await receipt(file);
    return json(await api.post(`/orders/${order}/receipts`, { pdf: data.toString("base64") }));
  },
);

await server.connect(new StdioServerTransport());
