import { z } from "zod";
import * as pty from "node-pty";

export function register(server) {
  server.registerTool("node_pty_args", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    pty.spawn("bash", ["-c", `grep ${name} notes.txt`], {});
    return { content: [{ type: "text", text: "ok" }] };
  });
}
