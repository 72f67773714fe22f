import { z } from "zod";
import fs from "node:fs";

export function register(server) {
  server.registerTool("mkdir", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    fs.mkdirSync(`notes/${name}`, { recursive: true });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
