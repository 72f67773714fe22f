import { z } from "zod";
import { loadImage } from "canvas";

export function register(server) {
  server.registerTool("canvas", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await loadImage(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
