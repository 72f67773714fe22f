import { z } from "zod";
import { DuckDBInstance } from "@duckdb/node-api";

export function register(server) {
  server.registerTool("duckdb_params", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const c = await (await DuckDBInstance.create()).connect();
    await c.runAndReadAll("SELECT * FROM t WHERE n = $1", [name]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
