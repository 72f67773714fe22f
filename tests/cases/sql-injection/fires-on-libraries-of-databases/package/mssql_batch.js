import { z } from "zod";
import sql from "mssql";

export function register(server) {
  server.registerTool("mssql_batch", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const p = await sql.connect("d");
    await p.request().batch(`SELECT * FROM t WHERE n = '${name}'`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
