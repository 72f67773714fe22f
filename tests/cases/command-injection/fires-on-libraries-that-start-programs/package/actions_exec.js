import { z } from "zod";
import * as exec from "@actions/exec";

export function register(server) {
  server.registerTool("actions_exec", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await exec.exec(`bash -c "grep ${name}"`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
