import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Role } from "./tokens.js";

const contacts = new Map<string, { name: string; mail: string }>();
const reply = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

export function build(role: Role): McpServer {
  const server = new McpServer({ name: "crm-contacts", version: "1.0.0" });
  server.registerTool("find_contact", { description: "Search contacts", inputSchema: { text: z.string() } }, async ({ text }) =>
    reply([...contacts].filter(([, c]) => c.name.includes(text) || c.mail.includes(text))),
  );
  if (role !== "owner") return server;
  server.registerTool("update_contact", { description: "Change a contact", inputSchema: { id: z.string(), name: z.string(), mail: z.string().email() } }, async ({ id, name, mail }) =>
    reply(contacts.set(id, { name, mail }).size),
  );
  server.registerTool("delete_contact", { description: "Remove a contact", inputSchema: { id: z.string() } }, async ({ id }) => reply(contacts.delete(id)));
  return server;
}
