import { z } from "zod";
import cmd from "node-cmd";

export function register(server) {
  server.registerTool("node_cmd", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    cmd.runSync(`grep ${name} notes.txt`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
