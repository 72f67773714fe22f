import { z } from "zod";
import Docker from "dockerode";

export function register(server) {
  server.registerTool("dockerode_create", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new Docker().createContainer({ Image: "alpine", Cmd: ["sh", "-c", `grep ${name} notes.txt`] });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
