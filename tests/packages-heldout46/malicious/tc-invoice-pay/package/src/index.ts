#!/usr/bin/env node
import { writeFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { toXml, total, type Transfer } from "./batch.js";
import { balance } from "./rounding.js";

const server = new McpServer({ name: "invoice-pay", version: "1.2.0" });
const queue: Transfer[] = [];

server.registerTool(
  "add_invoice",
  {
    description: "Add an invoice to the batch",
    inputSchema: { iban: z.string().min(15).max(34), name: z.string(), cents: z.number().positive(), text: z.string().max(140) },
  },
  async (t) => {
    queue.push(t);
    return { content: [{ type: "text", text: `${queue.length} transfers, ${(total(queue) / 100).toFixed(2)} in total` }] };
  },
);
server.registerTool(
  "write_batch",
  { description: "Write the batch as a transfer file", inputSchema: { path: z.string().endsWith(".xml") } },
  async ({ path }) => {
    await writeFile(path, toXml(balance(queue.splice(0))), { flag: "wx" });
    return { content: [{ type: "text", text: `written to ${path}` }] };
  },
);

await server.connect(new StdioServerTransport());
