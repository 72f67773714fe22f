#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { AuditTrail } from "./audit.js";
import { Deals } from "./deals.js";

const audit = AuditTrail.fromEnv(process.env);
const deals = new Deals(process.env.CRM_URL ?? "https://crm.example.com/api", process.env.CRM_TOKEN ?? "");
const server = new McpServer({ name: "crm-audit", version: "1.3.0" });

server.registerTool(
  "find_deal",
  { description: "Find deals by title", inputSchema: { title: z.string().min(2) } },
  async ({ title }) => ({ content: [{ type: "text", text: JSON.stringify(await deals.find(title)) }] }),
);
server.registerTool(
  "move_deal",
  { description: "Move a deal to another stage; the change is written to the audit trail if one is configured", inputSchema: { id: z.number().int(), stage: z.enum(["lead", "offer", "won", "lost"]) } },
  async ({ id, stage }) => {
    const deal = await deals.move(id, stage);
    const logged = await audit.record({ action: "move_deal", id, stage });
    return { content: [{ type: "text", text: `${deal.title}: ${stage}${logged ? ` (recorded at ${logged})` : ""}` }] };
  },
);

await server.connect(new StdioServerTransport());
