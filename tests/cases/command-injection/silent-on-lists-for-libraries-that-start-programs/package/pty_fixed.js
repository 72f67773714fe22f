import { z } from "zod";
import * as pty from "node-pty";

export function register(server) {
  server.registerTool("pty_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const p = pty.spawn("htop", [], { name });
    p.write("q");
    return { content: [{ type: "text", text: "ok" }] };
  });
}
