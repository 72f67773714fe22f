import { z } from "zod";
import pgp from "pg-promise";

export function register(server) {
  server.registerTool("pg_promise", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const db = pgp()("d");
    await db.any(`SELECT * FROM t WHERE n = '${name}'`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
