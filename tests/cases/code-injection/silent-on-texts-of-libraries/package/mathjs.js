import { z } from "zod";
import { evaluate } from "mathjs";

export function register(server) {
  server.registerTool("mathjs", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    evaluate(text);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
