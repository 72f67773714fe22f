import { z } from "zod";
import { execaCommandSync } from "execa";

export function register(server) {
  server.registerTool("execa_commandsync", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    execaCommandSync(`bash -c "grep ${name} notes.txt"`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
