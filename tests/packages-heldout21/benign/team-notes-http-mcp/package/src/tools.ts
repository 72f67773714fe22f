import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Notes } from "./notes.js";

/** One server per session; the user is fixed when the session is made. */
export function build(notes: Notes, user: string): McpServer {
  const s = new McpServer({ name: "team-notes-http", version: "0.3.3" });
  const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
  s.registerTool("add_note", { description: "Add a note", inputSchema: { text: z.string().min(1).max(5000), shared: z.boolean().default(false) } }, async (a) =>
    json(notes.add(user, a.text, a.shared)),
  );
  s.registerTool("my_notes", { description: "Your own notes" }, async () => json(notes.of(user)));
  s.registerTool("team_notes", { description: "Notes that were shared" }, async () => json(notes.shared()));
  s.registerTool("remove_note", { description: "Remove one of your own notes", inputSchema: { id: z.string().uuid() } }, async ({ id }) => json(notes.remove(user, id)));
  return s;
}
