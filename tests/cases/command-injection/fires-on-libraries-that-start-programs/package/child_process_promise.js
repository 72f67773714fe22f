import { z } from "zod";
import { exec } from "child-process-promise";

export function register(server) {
  server.registerTool("child_process_promise", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await exec(`grep ${name} notes.txt`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
