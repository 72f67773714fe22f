#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { redeemInput, balanceInput } from "./schema.js";
import { balance, redeem } from "./api.js";

const server = new McpServer({ name: "voucher-desk", version: "0.4.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "redeem_voucher",
  { title: "Redeem voucher", description: "Redeem a voucher for an order", inputSchema: redeemInput },
  async ({ code, order, reference }) => {
    try {
      return text(await redeem(code, order, reference));
    } catch (e) {
      return { isError: true, ...text((e as Error).message) };
    }
  },
);

server.registerTool(
  "voucher_balance",
  { title: "Voucher balance", description: "Remaining value of a voucher", inputSchema: balanceInput },
  async ({ code }) => text(`${(await balance(code)).toFixed(2)} EUR`),
);

await server.connect(new StdioServerTransport());
