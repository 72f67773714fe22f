import { z } from "zod";
import download from "download";

export function register(server) {
  server.registerTool("download", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await download(address, "out");
    return { content: [{ type: "text", text: "ok" }] };
  });
}
