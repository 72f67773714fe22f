import { z } from "zod";
import Mustache from "mustache";

export function register(server) {
  server.registerTool("mustache", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    Mustache.render(text, {});
    return { content: [{ type: "text", text: "ok" }] };
  });
}
