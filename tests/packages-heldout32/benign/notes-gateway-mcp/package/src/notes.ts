import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const store = new Map<string, Map<string, string>>();

export function buildServer(user: string): McpServer {
  const server = new McpServer({ name: "notes-gateway", version: "1.1.0" });
  const mine = () => {
    let notes = store.get(user);
    if (!notes) store.set(user, (notes = new Map()));
    return notes;
  };
  const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
  server.registerTool("list_notes", { description: "Titles of your notes" }, async () => text([...mine().keys()].join("\n") || "no notes"));
  server.registerTool("read_note", { description: "Read a note", inputSchema: { title: z.string() } }, async ({ title }) => text(mine().get(title) ?? "not found"));
  server.registerTool("save_note", { description: "Create or replace a note", inputSchema: { title: z.string().min(1).max(120), body: z.string().max(50_000) } }, async ({ title, body }) => {
    if (mine().size >= 1000 && !mine().has(title)) return text("too many notes");
    mine().set(title, body);
    return text("saved");
  });
  return server;
}
