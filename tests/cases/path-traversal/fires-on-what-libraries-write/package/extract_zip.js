import { z } from "zod";
import extract from "extract-zip";

export function register(server) {
  server.registerTool("extract_zip", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await extract("in.zip", { dir: `/srv/out/${name}` });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
