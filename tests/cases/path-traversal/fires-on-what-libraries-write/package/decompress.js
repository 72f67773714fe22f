import { z } from "zod";
import decompress from "decompress";

export function register(server) {
  server.registerTool("decompress", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await decompress("in.zip", `out/${name}`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
