import { z } from "zod";
import phin from "phin";

export function register(server) {
  server.registerTool("phin", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await phin(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
