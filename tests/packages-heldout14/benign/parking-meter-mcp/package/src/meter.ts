import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const running = new Map<string, number>();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

export function build(): McpServer {
  const s = new McpServer({ name: "parking-meter", version: "0.6.0" });
  const inputSchema = { plate: z.string().regex(/^[A-Z0-9-]{2,10}$/) };
  s.registerTool("start_parking", { description: "Start a session", inputSchema }, async ({ plate }) => {
    running.set(plate, Date.now());
    return text("started");
  });
  s.registerTool("stop_parking", { description: "Stop a session", inputSchema }, async ({ plate }) => {
    const since = running.get(plate);
    running.delete(plate);
    return text(since ? `${Math.ceil((Date.now() - since) / 60_000)} minutes` : "not parked");
  });
  return s;
}
