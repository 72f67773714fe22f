import { z } from "zod";
import { EventSource } from "eventsource";

export function register(server) {
  server.registerTool("eventsource", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    new EventSource(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
