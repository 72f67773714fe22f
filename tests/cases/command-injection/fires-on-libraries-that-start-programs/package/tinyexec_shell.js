import { z } from "zod";
import { exec } from "tinyexec";

export function register(server) {
  server.registerTool("tinyexec_shell", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await exec("grep", [name], { nodeOptions: { shell: true } });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
