import { z } from "zod";
import { Connection, Request } from "tedious";

export function register(server) {
  server.registerTool("tedious", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    new Connection({}).execSql(new Request(`SELECT * FROM t WHERE n = '${name}'`, () => {}));
    return { content: [{ type: "text", text: "ok" }] };
  });
}
