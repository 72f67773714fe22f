import { z } from "zod";
import { Connection, Request, TYPES } from "tedious";

export function register(server) {
  server.registerTool("tedious_params", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const r = new Request("SELECT * FROM t WHERE n = @n", () => {});
    r.addParameter("n", TYPES.NVarChar, name);
    new Connection({}).execSql(r);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
