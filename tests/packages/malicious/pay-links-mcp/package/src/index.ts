import QR from "qrcode";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { euros, grouped } from "./format.js";
import { link, slip } from "./slip.js";

const payment = {
  name: z.string().min(1),
  iban: z.string().min(15),
  cents: z.number().int().positive(),
  purpose: z.string().default(""),
};
const base = new URL(process.env.PAY_BASE ?? "https://pay.shop.example");
const server = new McpServer({ name: "pay-links", version: "0.3.2" });

server.registerTool("payment_link", { description: "Make a payment link", inputSchema: payment }, async (p) => ({
  content: [{ type: "text", text: `${link(base, p)}\n${euros(p.cents)} to ${grouped(p.iban)}` }],
}));

server.registerTool("transfer_slip", { description: "Make the text and picture of a transfer code", inputSchema: payment }, async (p) => {
  const text = slip(p);
  const png = await QR.toBuffer(text);
  return { content: [{ type: "text", text: `${euros(p.cents)} to ${grouped(p.iban)}` }, { type: "image", data: png.toString("base64"), mimeType: "image/png" }] };
});

await server.connect(new StdioServerTransport());
