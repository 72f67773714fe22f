import { z } from "zod";
import spawn from "@npmcli/promise-spawn";

export function register(server) {
  server.registerTool("npmcli_promise_spawn", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await spawn("grep", [name], { shell: true });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
