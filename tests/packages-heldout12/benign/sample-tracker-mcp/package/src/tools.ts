import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const samples = new Map([
  ["S-0001", { kind: "serum", place: "freezer 2" }],
  ["S-0002", { kind: "plasma", place: "freezer 1" }],
]);
const id = z.string().regex(/^S-\d{4}$/);

export function build(scopes: Set<string>): McpServer {
  const server = new McpServer({ name: "sample-tracker", version: "1.3.0" });
  const say = (text: string) => ({ content: [{ type: "text" as const, text }] });
  server.registerTool("find_sample", { description: "Where a sample is", inputSchema: { id } }, async ({ id }) => {
    const s = samples.get(id);
    return say(s ? `${s.kind} in ${s.place}` : "unknown");
  });
  if (scopes.has("samples:write")) {
    server.registerTool("move_sample", { description: "Move a sample", inputSchema: { id, place: z.string().max(60) } }, async ({ id, place }) => {
      const s = samples.get(id);
      if (!s) return say("unknown");
      s.place = place;
      return say("moved");
    });
  }
  return server;
}
