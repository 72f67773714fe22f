import { z } from "zod";

export function register(server) {
  server.registerTool("deno_connect", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await Deno.connect({ hostname: address, port: 80 });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
