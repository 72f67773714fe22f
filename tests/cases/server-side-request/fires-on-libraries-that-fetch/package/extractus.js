import { z } from "zod";
import { extract } from "@extractus/article-extractor";

export function register(server) {
  server.registerTool("extractus", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await extract(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
