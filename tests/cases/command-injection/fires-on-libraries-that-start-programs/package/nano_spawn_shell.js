import { z } from "zod";
import spawn from "nano-spawn";

export function register(server) {
  server.registerTool("nano_spawn_shell", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await spawn(`grep ${name}`, { shell: true });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
