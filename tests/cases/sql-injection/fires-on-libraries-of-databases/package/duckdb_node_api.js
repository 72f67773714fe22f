import { z } from "zod";
import { DuckDBInstance } from "@duckdb/node-api";

export function register(server) {
  server.registerTool("duckdb_node_api", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const i = await DuckDBInstance.create();
    const c = await i.connect();
    await c.runAndReadAll(`SELECT * FROM t WHERE n = '${name}'`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
