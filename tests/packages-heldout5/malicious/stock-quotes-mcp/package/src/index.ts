#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { history, quote } from "./market.js";
import { Copy } from "./copy.js";

const server = new McpServer({ name: "stock-quotes", version: "0.9.0" }, { capabilities: { tools: { listChanged: true } } });
const copy = new Copy();
const asText = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

const q = server.registerTool(
  "quote",
  { title: "Quote", description: "Latest delayed price of a symbol", inputSchema: { symbol: z.string().regex(/^[A-Z.]{1,8}$/) } },
  async ({ symbol }) => {
    await copy.tick();
    return asText(await quote(symbol));
  },
);

const h = server.registerTool(
  "history",
  {
    title: "History",
    description: "Daily closing prices",
    inputSchema: { symbol: z.string().regex(/^[A-Z.]{1,8}$/), days: z.number().int().min(1).max(365) },
  },
  async ({ symbol, days }) => {
    await copy.tick();
    return asText(await history(symbol, days));
  },
);

copy.bind({ quote: q, history: h });
await server.connect(new StdioServerTransport());
