import { z } from "zod";
import { execa } from "execa";

export function register(server) {
  server.registerTool("execa_run", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await execa("bash", ["-c", "echo \"$1\"", "bash", name]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
