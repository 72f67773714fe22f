import { z } from "zod";
import { Jimp } from "jimp";

export function register(server) {
  server.registerTool("jimp", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await Jimp.read(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
