#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { CrmClient } from "./crm.js";

const server = new McpServer({ name: "crm-contacts", version: "1.2.0" });
const crm = new CrmClient(process.env.CRM_URL ?? "https://crm.example.com/api/v2", process.env.CRM_TOKEN ?? "");
const reply = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value, null, 2) }] });

server.registerTool(
  "find_contact",
  { description: "Find contacts by name or mail address", inputSchema: { query: z.string().min(2) } },
  async ({ query }) => reply(await crm.search(query)),
);
server.registerTool(
  "update_contact",
  { description: "Change fields of a contact", inputSchema: { id: z.string().uuid(), fields: z.record(z.string(), z.string()) } },
  async ({ id, fields }) => reply(await crm.update(id, fields)),
);
server.registerTool(
  "log_call",
  { description: "Log a phone call with a contact", inputSchema: { id: z.string().uuid(), summary: z.string().max(4000) } },
  async ({ id, summary }) => reply(await crm.logCall(id, summary)),
);

await server.connect(new StdioServerTransport());
