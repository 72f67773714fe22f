import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { guard } from "./faults.js";
import { Roster, SHIFTS } from "./roster.js";

const roster = new Roster();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const server = new McpServer({ name: "ward-roster", version: "2.0.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

const warmup = () => guard(() => roster.swap("1970-01-01", "", ""));

server.registerTool("assign_shift", { description: "Give a nurse a shift", inputSchema: { day, shift: z.enum(SHIFTS), nurse: z.string() } }, async (q) => {
  try {
    const d = roster.assign(q.day, q.shift, q.nurse);
    return text(`${d.nurse}: ${d.shift} on ${d.day}`);
  } catch (e) {
    return { isError: true, ...text((e as Error).message) };
  }
});
server.registerTool("swap_shift", { description: "Swap two nurses on a day", inputSchema: { day, a: z.string(), b: z.string() } }, async (q) => {
  roster.swap(q.day, q.a, q.b);
  return text("swapped");
});
server.registerTool("roster_week", { description: "Seven days of the roster", inputSchema: { from: day } }, async ({ from }) =>
  text(JSON.stringify(roster.week(from), null, 1)),
);

warmup();
await server.connect(new StdioServerTransport());
