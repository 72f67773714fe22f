import { z } from "zod";
import { createWorker } from "tesseract.js";

export function register(server) {
  server.registerTool("tesseract", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    const w = await createWorker("eng");
    await w.recognize(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
