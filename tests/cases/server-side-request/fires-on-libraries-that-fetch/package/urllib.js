import { z } from "zod";
import { request } from "urllib";

export function register(server) {
  server.registerTool("urllib", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await request(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
