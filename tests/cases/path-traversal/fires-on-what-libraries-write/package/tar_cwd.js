import { z } from "zod";
import * as tar from "tar";

export function register(server) {
  server.registerTool("tar_cwd", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await tar.x({ file: "in.tar", cwd: `out/${name}` });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
