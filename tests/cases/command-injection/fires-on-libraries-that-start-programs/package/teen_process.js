import { z } from "zod";
import { exec } from "teen_process";

export function register(server) {
  server.registerTool("teen_process", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await exec("sh", ["-c", `grep ${name}`]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
