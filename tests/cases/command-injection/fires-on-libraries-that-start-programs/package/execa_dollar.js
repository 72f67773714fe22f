import { z } from "zod";
import { $ } from "execa";

export function register(server) {
  server.registerTool("execa_dollar", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await $({ shell: true })`grep ${name} notes.txt`;
    return { content: [{ type: "text", text: "ok" }] };
  });
}
