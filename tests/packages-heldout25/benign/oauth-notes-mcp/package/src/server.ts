import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Notes } from "./notes.js";

const notes = new Notes();
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v, null, 1) }] });

export function build(subject: string): McpServer {
  const server = new McpServer({ name: "oauth-notes", version: "1.3.1" });
  server.registerTool(
    "add_note",
    { title: "Add note", description: "Keep a note", inputSchema: { text: z.string().min(1).max(5000) } },
    async ({ text: body }) => text(`note ${notes.add(subject, body)}`),
  );
  server.registerTool(
    "search_notes",
    { title: "Search notes", description: "Your notes that contain a text", inputSchema: { text: z.string() } },
    async ({ text: part }) => text(notes.search(subject, part)),
  );
  server.registerTool(
    "forget_note",
    { title: "Forget note", description: "Delete one of your notes", inputSchema: { id: z.string().uuid() } },
    async ({ id }) => text(notes.forget(subject, id) ? "forgotten" : "no such note"),
  );
  return server;
}
