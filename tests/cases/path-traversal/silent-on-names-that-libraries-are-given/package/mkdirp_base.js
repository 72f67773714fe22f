import { z } from "zod";
import { mkdirp } from "mkdirp";
import path from "path";

export function register(server) {
  server.registerTool("mkdirp_base", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await mkdirp(path.join("notes", path.basename(name)));
    return { content: [{ type: "text", text: "ok" }] };
  });
}
