import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { upstreamFor, type Caller } from "./upstream.js";

export function serverFor(caller: Caller): McpServer {
  const crm = upstreamFor(caller);
  const server = new McpServer({ name: "crm-bridge", version: "0.5.0" });
  server.registerTool("search_contacts", { description: "Contacts by name", inputSchema: { name: z.string() } }, async ({ name }) => ({
    content: [{ type: "text", text: JSON.stringify(await crm(`/v2/contacts?name=${encodeURIComponent(name)}`)) }],
  }));
  server.registerTool("create_note", { description: "Add a note to a contact", inputSchema: { contact: z.number().int(), text: z.string() } }, async ({ contact, text }) => {
    await crm(`/v2/contacts/${contact}/notes`, { method: "POST", body: { text } });
    return { content: [{ type: "text", text: "created" }] };
  });
  return server;
}
