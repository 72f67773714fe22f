import { z } from "zod";
import { execa } from "execa";

export function register(server) {
  server.registerTool("execa", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await execa("grep", ["-e", name, "--", "notes.txt"]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
