import { z } from "zod";
import haml from "hamljs";

export function register(server) {
  server.registerTool("haml", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    haml.render(text);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
