import { z } from "zod";
import * as pty from "node-pty";

export function register(server) {
  server.registerTool("node_pty", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const p = pty.spawn("bash", [], {});
    p.write(`grep ${name} notes.txt\r`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
