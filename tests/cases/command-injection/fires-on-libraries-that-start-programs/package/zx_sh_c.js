import { z } from "zod";
import { $ } from "zx";

export function register(server) {
  server.registerTool("zx_sh_c", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await $`sh -c ${"grep " + name}`;
    return { content: [{ type: "text", text: "ok" }] };
  });
}
