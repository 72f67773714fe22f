import { z } from "zod";

export function register(server) {
  server.registerTool("bun_connect", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await Bun.connect({ hostname: address, port: 80, socket: {} });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
