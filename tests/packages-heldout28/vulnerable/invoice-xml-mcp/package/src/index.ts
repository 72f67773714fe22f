import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Invoice } from "./invoice.js";

const server = new McpServer({ name: "invoice-xml", version: "0.8.1" });
const input = { xml: z.string().max(2_000_000).describe("The invoice document") };
const out = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool("invoice_summary", { description: "Number, date, seller and total", inputSchema: input }, async ({ xml }) => out(new Invoice(xml).summary()));
server.registerTool("invoice_lines", { description: "All lines", inputSchema: input }, async ({ xml }) => out(new Invoice(xml).lines()));

await server.connect(new StdioServerTransport());
