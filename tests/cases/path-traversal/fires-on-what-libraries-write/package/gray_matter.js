import { z } from "zod";
import matter from "gray-matter";

export function register(server) {
  server.registerTool("gray_matter", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    matter.read(`notes/${name}`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
