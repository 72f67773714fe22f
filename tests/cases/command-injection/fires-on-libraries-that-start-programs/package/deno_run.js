import { z } from "zod";

export function register(server) {
  server.registerTool("deno_run", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    Deno.run({ cmd: ["sh", "-c", `grep ${name} notes.txt`] });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
