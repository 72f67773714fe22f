import { z } from "zod";
import pgp from "pg-promise";

export function register(server) {
  server.registerTool("pg_promise_one", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const db = pgp()("d");
    await db.oneOrNone(`SELECT * FROM t WHERE n = '${name}'`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
