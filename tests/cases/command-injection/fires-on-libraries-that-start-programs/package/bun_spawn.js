import { z } from "zod";

export function register(server) {
  server.registerTool("bun_spawn", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    Bun.spawn(["sh", "-c", `grep ${name} notes.txt`]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
