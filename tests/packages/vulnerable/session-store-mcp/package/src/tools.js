import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Session } from "./session.js";

let session = new Session();
const text = (t) => ({ content: [{ type: "text", text: t }] });

export function build() {
  const server = new McpServer({ name: "session-store", version: "0.3.0" });
  server.registerTool("save_note", { description: "Add a note to the session", inputSchema: { text: z.string().max(5000) } }, async (a) => text(`${session.add(a.text)} notes`));
  server.registerTool("export_session", { description: "Return the session as text" }, async () => text(session.dump()));
  server.registerTool("import_session", { description: "Restore a session from text", inputSchema: { text: z.string().max(500_000) } }, async (a) => {
    session = Session.load(a.text);
    return text(`${session.notes.length} notes restored`);
  });
  return server;
}
