import { z } from "zod";
import * as tar from "tar";
import path from "path";

export function register(server) {
  server.registerTool("tar_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await tar.x({ file: path.join("in", path.basename(name)), cwd: "out" });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
