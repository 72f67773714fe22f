#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Money } from "./money.mjs";
import { balances, settle } from "./settle.mjs";

const expenses = [];
const server = new McpServer({ name: "expense-sheet", version: "0.6.0" });
const say = (text) => ({ content: [{ type: "text", text }] });

server.registerTool(
  "add_expense",
  { description: "Add an expense", inputSchema: { who: z.string(), amount: z.number().positive(), currency: z.string().length(3).default("EUR"), split: z.array(z.string()).min(1) } },
  async ({ who, amount, currency, split }) => {
    const money = await Money.of(amount, currency);
    expenses.push({ who, money, split });
    return say(`${who} paid ${money}`);
  },
);

server.registerTool("settle", { description: "Who owes whom" }, async () => say([...settle(balances(expenses))].join("\n") || "nobody owes anything"));

await server.connect(new StdioServerTransport());
