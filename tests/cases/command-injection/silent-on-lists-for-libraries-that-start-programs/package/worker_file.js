import { z } from "zod";
import { Worker } from "node:worker_threads";

export function register(server) {
  server.registerTool("worker_file", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    new Worker(new URL("./w.js", import.meta.url), { workerData: name });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
