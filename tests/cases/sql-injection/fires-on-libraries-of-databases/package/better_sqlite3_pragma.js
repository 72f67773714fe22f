import { z } from "zod";
import Database from "better-sqlite3";

export function register(server) {
  server.registerTool("better_sqlite3_pragma", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    new Database("a").pragma(`table_info(${name})`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
