import { z } from "zod";
import sharp from "sharp";

export function register(server) {
  server.registerTool("sharp_tofile", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await sharp("in.png").toFile(`out/${name}`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
