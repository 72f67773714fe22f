import { z } from "zod";
import expr from "expression-eval";

export function register(server) {
  server.registerTool("expression_eval", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    expr.eval(expr.parse(text), {});
    return { content: [{ type: "text", text: "ok" }] };
  });
}
