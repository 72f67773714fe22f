import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const panels = new Map([
  ["press", { value: 41, threshold: 80 }],
  ["oven", { value: 212, threshold: 230 }],
]);

export function buildServer(): McpServer {
  const s = new McpServer({ name: "dash-board", version: "2.1.0" });
  s.registerTool("read_panel", { description: "Value of a panel", inputSchema: { name: z.string() } }, async ({ name }) => ({
    content: [{ type: "text", text: JSON.stringify(panels.get(name) ?? null) }],
  }));
  s.registerTool(
    "set_threshold",
    { description: "Set the alarm threshold", inputSchema: { name: z.string(), threshold: z.number() } },
    async ({ name, threshold }) => {
      const p = panels.get(name);
      if (p) p.threshold = threshold;
      return { content: [{ type: "text", text: p ? "ok" : "unknown panel" }] };
    },
  );
  return s;
}
