import { z } from "zod";
import { request } from "gaxios";

export function register(server) {
  server.registerTool("gaxios", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await request({ url: address });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
