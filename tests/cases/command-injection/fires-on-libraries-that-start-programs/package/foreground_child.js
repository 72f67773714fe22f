import { z } from "zod";
import { foregroundChild } from "foreground-child";

export function register(server) {
  server.registerTool("foreground_child", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    foregroundChild("sh", ["-c", `grep ${name}`]);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
