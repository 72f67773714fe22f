import { z } from "zod";
import { Edge } from "edge.js";

export function register(server) {
  server.registerTool("edge", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    await Edge.create().renderRaw(text, {});
    return { content: [{ type: "text", text: "ok" }] };
  });
}
