import { z } from "zod";
import concurrently from "concurrently";

export function register(server) {
  server.registerTool("concurrently_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    concurrently(["npm run a", "npm run b"], { prefix: name });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
