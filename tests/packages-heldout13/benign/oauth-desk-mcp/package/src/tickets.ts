import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { randomUUID } from "node:crypto";
import { z } from "zod";

interface Ticket {
  id: string;
  owner: string;
  title: string;
  open: boolean;
}

const tickets = new Map<string, Ticket>();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

export function build(owner: string): McpServer {
  const server = new McpServer({ name: "oauth-desk", version: "1.3.2" });
  server.registerTool("my_tickets", { description: "Your tickets" }, async () =>
    text([...tickets.values()].filter((t) => t.owner === owner).map((t) => `${t.id} ${t.open ? "open" : "closed"} ${t.title}`).join("\n") || "(none)"),
  );
  server.registerTool("open_ticket", { description: "Open a ticket", inputSchema: { title: z.string().min(3).max(200) } }, async ({ title }) => {
    const t = { id: randomUUID(), owner, title, open: true };
    tickets.set(t.id, t);
    return text(t.id);
  });
  server.registerTool("close_ticket", { description: "Close one of your tickets", inputSchema: { id: z.string().uuid() } }, async ({ id }) => {
    const t = tickets.get(id);
    if (!t || t.owner !== owner) return text("no such ticket");
    t.open = false;
    return text("closed");
  });
  return server;
}
