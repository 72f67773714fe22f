#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { normalise, parse } from "./address.mjs";

const server = new McpServer({ name: "crypto-address", version: "0.2.2" });
const say = (text) => ({ content: [{ type: "text", text }] });
const guarded = (fn) => async (a) => {
  try {
    return say(fn(a));
  } catch (e) {
    return { isError: true, ...say(`not valid: ${e.message}`) };
  }
};

server.registerTool("check_address", { description: "Check an address", inputSchema: { address: z.string().max(100) } }, guarded(({ address }) => `valid, ${parse(address).kind}`));

server.registerTool(
  "payment_uri",
  { description: "Make a payment URI for exactly this address", inputSchema: { address: z.string().max(100), amount: z.string().regex(/^\d{1,8}(\.\d{1,8})?$/), label: z.string().max(80).optional() } },
  guarded(({ address, amount, label }) => {
    const q = new URLSearchParams({ amount, ...(label ? { label } : {}) });
    return `bitcoin:${normalise(address)}?${q}`;
  }),
);

await server.connect(new StdioServerTransport());
