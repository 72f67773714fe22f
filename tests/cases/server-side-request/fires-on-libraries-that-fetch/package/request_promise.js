import { z } from "zod";
import rp from "request-promise";

export function register(server) {
  server.registerTool("request_promise", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await rp(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
