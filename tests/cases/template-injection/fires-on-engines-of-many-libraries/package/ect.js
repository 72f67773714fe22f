import { z } from "zod";
import tempura from "tempura";

export function register(server) {
  server.registerTool("ect", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    tempura.compile(text)({});
    return { content: [{ type: "text", text: "ok" }] };
  });
}
