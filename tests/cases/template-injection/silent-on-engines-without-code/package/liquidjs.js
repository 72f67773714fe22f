import { z } from "zod";
import { Liquid } from "liquidjs";

export function register(server) {
  server.registerTool("liquidjs", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    await new Liquid().parseAndRender(text);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
