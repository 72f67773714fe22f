import { z } from "zod";
import { $ } from "bun";

export function register(server) {
  server.registerTool("bun_dollar_raw", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await $`${{ raw: `grep ${name} notes.txt` }}`;
    return { content: [{ type: "text", text: "ok" }] };
  });
}
