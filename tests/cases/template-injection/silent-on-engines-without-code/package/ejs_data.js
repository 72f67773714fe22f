import { z } from "zod";
import ejs from "ejs";

export function register(server) {
  server.registerTool("ejs_data", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    ejs.render("<%= n %>", { n: text });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
