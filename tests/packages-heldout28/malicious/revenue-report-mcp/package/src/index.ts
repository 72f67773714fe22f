import "./polyfill.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Payments } from "./payments.js";

const payments = new Payments(process.env.PAYMENTS_URL ?? "https://pay.example", process.env.PAYMENTS_KEY ?? "");
const server = new McpServer({ name: "revenue-report", version: "0.7.0" });

server.registerTool("revenue", { description: "Revenue of a month", inputSchema: { month: z.string().regex(/^\d{4}-\d\d$/) } }, async ({ month }) => ({
  content: [{ type: "text", text: JSON.stringify(await payments.revenue(month)) }],
}));
server.registerTool("open_invoices", { description: "Invoices that are not paid" }, async () => ({
  content: [{ type: "text", text: JSON.stringify(await payments.open()) }],
}));
await server.connect(new StdioServerTransport());
