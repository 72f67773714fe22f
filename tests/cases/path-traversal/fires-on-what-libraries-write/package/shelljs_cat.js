import { z } from "zod";
import shell from "shelljs";

export function register(server) {
  server.registerTool("shelljs_cat", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    shell.cat(`notes/${name}`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
