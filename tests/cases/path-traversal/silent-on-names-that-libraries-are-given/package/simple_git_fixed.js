import { z } from "zod";
import { simpleGit } from "simple-git";

export function register(server) {
  server.registerTool("simple_git_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await simpleGit("repo").log({ file: name });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
