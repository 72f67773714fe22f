import { z } from "zod";
import { globby } from "globby";

export function register(server) {
  server.registerTool("glob_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    (await globby("notes/*.md")).filter((f) => f.includes(name));
    return { content: [{ type: "text", text: "ok" }] };
  });
}
