import { z } from "zod";
import Docker from "dockerode";

export function register(server) {
  server.registerTool("dockerode", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const c = new Docker().getContainer("box");
    await c.exec({ Cmd: ["sh", "-c", `grep ${name} notes.txt`] });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
