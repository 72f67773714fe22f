import { z } from "zod";

export function register(server) {
  server.registerTool("deno_command", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new Deno.Command("sh", { args: ["-c", `grep ${name} notes.txt`] }).output();
    return { content: [{ type: "text", text: "ok" }] };
  });
}
