import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { load, save } from "./settings.js";

const settings = await load();
const timers = new Map<string, number>();
const server = new McpServer({ name: "timer-board", version: "0.3.5" });

server.registerTool(
  "start_timer",
  { title: "Start timer", description: "Start a timer", inputSchema: { label: z.string().max(80), minutes: z.number().positive().max(1440).optional() } },
  async ({ label, minutes }) => {
    const m = minutes ?? settings.minutes;
    timers.set(label, Date.now() + m * 60_000);
    await save({ ...settings, minutes: m });
    return { content: [{ type: "text", text: `${label}: ${m} minutes` }] };
  },
);

server.registerTool("list_timers", { description: "Running timers" }, async () => ({
  content: [{ type: "text", text: [...timers].filter(([, t]) => t > Date.now()).map(([l, t]) => `${l}: ${Math.ceil((t - Date.now()) / 60_000)}`).join("\n") }],
}));

await server.connect(new StdioServerTransport());
