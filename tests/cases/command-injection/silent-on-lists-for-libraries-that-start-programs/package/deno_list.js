import { z } from "zod";

export function register(server) {
  server.registerTool("deno_list", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new Deno.Command("grep", { args: ["-e", name, "--", "notes.txt"] }).output();
    return { content: [{ type: "text", text: "ok" }] };
  });
}
