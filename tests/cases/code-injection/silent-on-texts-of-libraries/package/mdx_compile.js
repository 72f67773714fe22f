import { z } from "zod";
import matter from "gray-matter";

export function register(server) {
  server.registerTool("mdx_compile", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    matter(text);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
