#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { container } from "./container.js";
import type { Store } from "./store.js";

const server = new McpServer({ name: "mongo-support", version: "0.2.2" });
const store = () => container.get<Store>("store");
const out = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "find_customers",
  { description: "Customers that match a filter", inputSchema: { filter: z.string().describe("JSON object"), limit: z.number().int().max(100).default(20) } },
  async ({ filter, limit }) => out(await (await store()).customers(JSON.parse(filter), limit)),
);
server.registerTool("get_customer", { description: "One customer", inputSchema: { id: z.string().length(24) } }, async ({ id }) => out(await (await store()).customer(id)));
server.registerTool("count_conversations", { description: "Open conversations of an agent", inputSchema: { agent: z.string() } }, async ({ agent }) =>
  out(await (await store()).conversations(agent)),
);

await server.connect(new StdioServerTransport());
