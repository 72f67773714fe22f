import { z } from "zod";
import Database from "better-sqlite3";

export function register(server) {
  server.registerTool("pragma_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const db = new Database("a");
    db.pragma("journal_mode = WAL");
    db.prepare("SELECT * FROM t WHERE n = ?").all(name);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
