import { z } from "zod";
import spawn from "nano-spawn";

export function register(server) {
  server.registerTool("nano_spawn", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await spawn("sh", ["-c", `grep ${name}`]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
