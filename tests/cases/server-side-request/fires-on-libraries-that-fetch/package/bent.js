import { z } from "zod";
import bent from "bent";

export function register(server) {
  server.registerTool("bent", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await bent("string")(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
