import { z } from "zod";
import { x } from "tinyexec";

export function register(server) {
  server.registerTool("tinyexec", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await x("grep", ["-e", name, "--", "notes.txt"]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
