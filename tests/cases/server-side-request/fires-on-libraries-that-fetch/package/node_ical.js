import { z } from "zod";
import ical from "node-ical";

export function register(server) {
  server.registerTool("node_ical", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await ical.async.fromURL(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
