import { z } from "zod";

export function register(server) {
  server.registerTool("bun_list", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    Bun.spawn(["grep", "-e", name, "--", "notes.txt"]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
