import { z } from "zod";
import shell from "shelljs";

export function register(server) {
  server.registerTool("shelljs_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    shell.cat("notes/a.md").grep(name);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
