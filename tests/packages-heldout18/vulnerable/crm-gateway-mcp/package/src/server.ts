import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { crm } from "./crm.js";

export function buildServer(): McpServer {
  const s = new McpServer({ name: "crm-gateway", version: "0.4.0" });
  s.registerTool("find_contact", { description: "Find contacts by name", inputSchema: { name: z.string() } }, async ({ name }) => ({
    content: [{ type: "text", text: await crm("GET", `/contacts?name=${encodeURIComponent(name)}`) }],
  }));
  s.registerTool(
    "add_contact",
    { description: "Add a contact", inputSchema: { name: z.string(), email: z.string().email() } },
    async (contact) => ({ content: [{ type: "text", text: await crm("POST", "/contacts", contact) }] }),
  );
  return s;
}
