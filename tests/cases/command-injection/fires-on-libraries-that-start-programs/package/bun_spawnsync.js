import { z } from "zod";

export function register(server) {
  server.registerTool("bun_spawnsync", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    Bun.spawnSync({ cmd: ["bash", "-c", `grep ${name} notes.txt`] });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
