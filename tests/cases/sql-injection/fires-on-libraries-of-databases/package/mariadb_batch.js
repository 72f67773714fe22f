import { z } from "zod";
import mariadb from "mariadb";

export function register(server) {
  server.registerTool("mariadb_batch", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const c = await mariadb.createPool({}).getConnection();
    await c.batch(`SELECT * FROM t WHERE n = '${name}'`, [[1]]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
