import { z } from "zod";
import { getDocument } from "pdfjs-dist";

export function register(server) {
  server.registerTool("pdfjs", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await getDocument(address).promise;
    return { content: [{ type: "text", text: "ok" }] };
  });
}
