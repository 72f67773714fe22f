import { z } from "zod";
import { mkdirp } from "mkdirp";

export function register(server) {
  server.registerTool("mkdirp", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await mkdirp(`notes/${name}`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
