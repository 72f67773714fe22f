import { z } from "zod";
import concurrently from "concurrently";

export function register(server) {
  server.registerTool("concurrently", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    concurrently([`grep ${name} notes.txt`]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
