import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { readings, threshold } from "./bus.js";

const out = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

export function createServer(): McpServer {
  const s = new McpServer({ name: "sensor-hub", version: "2.3.0" });
  s.registerTool("list_sensors", { description: "Known sensors" }, async () => out((await readings()).map((r) => r.id)));
  s.registerTool("read_sensor", { description: "Latest reading", inputSchema: { id: z.string() } }, async ({ id }) =>
    out((await readings()).find((r) => r.id === id) ?? null),
  );
  s.registerTool(
    "set_threshold",
    { description: "Set the alarm limit of a sensor", inputSchema: { id: z.string(), limit: z.number() } },
    async ({ id, limit }) => out(await threshold(id, limit)),
  );
  return s;
}
