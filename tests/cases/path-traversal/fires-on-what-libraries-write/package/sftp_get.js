import { z } from "zod";
import Client from "ssh2-sftp-client";

export function register(server) {
  server.registerTool("sftp_get", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const c = new Client();
    await c.fastGet("/srv/a", `out/${name}`);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
