import { z } from "zod";
import { $ } from "bun";

export function register(server) {
  server.registerTool("bun_dollar_sh", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await $`sh -c ${"grep " + name}`;
    return { content: [{ type: "text", text: "ok" }] };
  });
}
