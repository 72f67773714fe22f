import { z } from "zod";
import pgp from "pg-promise";

export function register(server) {
  server.registerTool("pgp_params", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const db = pgp()("d");
    await db.any("SELECT * FROM t WHERE n = $1", [name]);
    await db.many("SELECT * FROM t WHERE n = ${n}", { n: name });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
