import { z } from "zod";
import { Parser } from "expr-eval";

export function register(server) {
  server.registerTool("expr_eval", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    Parser.evaluate(text);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
