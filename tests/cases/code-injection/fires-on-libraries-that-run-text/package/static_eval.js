import { z } from "zod";
import evaluate from "static-eval";
import { parse } from "esprima";

export function register(server) {
  server.registerTool("static_eval", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    evaluate(parse(text).body[0].expression, {});
    return { content: [{ type: "text", text: "ok" }] };
  });
}
