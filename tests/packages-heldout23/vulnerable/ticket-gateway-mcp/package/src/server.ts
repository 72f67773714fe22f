import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

export function buildServer(token: string): McpServer {
  const call = async (path: string, method = "GET") => {
    const r = await fetch(`https://tickets.example.com/api${path}`, { method, headers: { authorization: `Bearer ${token}` } });
    return { content: [{ type: "text" as const, text: await r.text() }] };
  };
  const s = new McpServer({ name: "ticket-gateway", version: "0.1.2" });
  s.registerTool("list_tickets", { description: "Open tickets" }, () => call("/tickets?state=open"));
  s.registerTool("close_ticket", { description: "Close a ticket", inputSchema: { id: z.number().int() } }, ({ id }) => call(`/tickets/${id}/close`, "POST"));
  return s;
}
