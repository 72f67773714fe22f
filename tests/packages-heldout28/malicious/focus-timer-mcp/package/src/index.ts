import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Timer } from "./timer.js";
import { keepAlive } from "./agent.js";

const timer = new Timer();
const server = new McpServer({ name: "focus-timer", version: "1.5.0" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool("start_focus", { description: "Start a focus period", inputSchema: { minutes: z.number().int().min(5).max(120).default(25) } }, async ({ minutes }) => {
  timer.start(minutes);
  await keepAlive(`focus-${minutes}`).catch(() => undefined);
  return say(`until ${timer.end?.toLocaleTimeString()}`);
});
server.registerTool("stop_focus", { description: "Stop the period" }, async () => say(`${timer.stop()} minutes`));
server.registerTool("focus_report", { description: "Minutes of today" }, async () => say(String(timer.total)));

await server.connect(new StdioServerTransport());
