import { z } from "zod";
import { request } from "playwright";

export function register(server) {
  server.registerTool("playwright_request", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    const c = await request.newContext();
    await c.get(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
