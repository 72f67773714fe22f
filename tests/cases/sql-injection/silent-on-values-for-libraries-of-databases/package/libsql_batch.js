import { z } from "zod";
import { createClient } from "@libsql/client";

export function register(server) {
  server.registerTool("libsql_batch", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await createClient({ url: "file:a" }).batch([{ sql: "SELECT * FROM t WHERE n = ?", args: [name] }]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
