import { z } from "zod";
import { Worker } from "node:worker_threads";

export function register(server) {
  server.registerTool("worker_file", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    new Worker("./w.js", { workerData: text });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
