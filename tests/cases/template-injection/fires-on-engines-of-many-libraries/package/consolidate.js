import { z } from "zod";
import cons from "consolidate";

export function register(server) {
  server.registerTool("consolidate", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    await cons.ejs.render(text, {});
    return { content: [{ type: "text", text: "ok" }] };
  });
}
