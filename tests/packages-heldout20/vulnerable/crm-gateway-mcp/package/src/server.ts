import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Crm } from "./crm.js";

export function buildServer(crm: Crm): McpServer {
  const s = new McpServer({ name: "crm-gateway", version: "2.0.0" });
  const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
  s.registerTool(
    "find_customer",
    { description: "Customers by name", inputSchema: { name: z.string().min(2) } },
    async ({ name }) => text(await crm.find(name)),
  );
  s.registerTool(
    "add_remark",
    { description: "Add a remark to a customer", inputSchema: { id: z.string(), text: z.string().max(2000) } },
    async ({ id, text: t }) => text((await crm.remark(id, t)).remarks.length),
  );
  return s;
}
