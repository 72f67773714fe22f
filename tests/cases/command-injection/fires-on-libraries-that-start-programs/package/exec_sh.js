import { z } from "zod";
import execSh from "exec-sh";

export function register(server) {
  server.registerTool("exec_sh", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    execSh(`grep ${name} notes.txt`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
