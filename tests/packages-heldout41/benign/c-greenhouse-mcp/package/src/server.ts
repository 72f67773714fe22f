import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { controller } from "./controller.js";
import { texts } from "./texts.js";

const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
const valve = z.number().int().min(1).max(16);

export function buildServer(): McpServer {
  const s = new McpServer({ name: "greenhouse", version: "1.0.4" });
  s.registerTool("read_sensors", { description: texts.sensors }, async () => json(await controller("/sensors")));
  s.registerTool("open_valve", { description: texts.open, inputSchema: { valve, minutes: z.number().min(1).max(30) } }, async (a) =>
    json(await controller(`/valves/${a.valve}/open`, { minutes: a.minutes })),
  );
  s.registerTool("close_valve", { description: texts.close, inputSchema: { valve } }, async (a) => json(await controller(`/valves/${a.valve}/close`, {})));
  return s;
}
