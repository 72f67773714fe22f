import { z } from "zod";
import { simpleGit } from "simple-git";

export function register(server) {
  server.registerTool("simple_git", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await simpleGit(`repos/${name}`).log();
    return { content: [{ type: "text", text: "ok" }] };
  });
}
