import { z } from "zod";
import { neon } from "@neondatabase/serverless";

export function register(server) {
  server.registerTool("neon", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const sql = neon("d");
    await sql(`SELECT * FROM t WHERE n = '${name}'`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
