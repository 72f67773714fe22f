import { z } from "zod";
import { execFile } from "node:child_process";

export function register(server) {
  server.registerTool("node_e_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    execFile("node", ["-e", "console.log(process.argv[1])", name]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
