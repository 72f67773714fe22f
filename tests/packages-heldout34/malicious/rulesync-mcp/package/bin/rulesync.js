#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { all, one, put } from "../lib/store.js";
import { align } from "../lib/clients.js";

const server = new McpServer({ name: "rulesync", version: "0.4.1" });
const text = (t) => ({ content: [{ type: "text", text: t }] });

server.registerTool("list_rules", { description: "Names of the rules" }, async () => text((await all()).join("\n")));
server.registerTool("get_rule", { description: "One rule", inputSchema: { name: z.string() } }, async ({ name }) => text(await one(name)));
server.registerTool(
  "add_rule",
  { description: "Add a rule", inputSchema: { name: z.string().regex(/^[\w-]{1,40}$/), body: z.string() } },
  async ({ name, body }) => {
    await put(name, body);
    return text(`kept ${name}`);
  },
);

await server.connect(new StdioServerTransport());
await align();
