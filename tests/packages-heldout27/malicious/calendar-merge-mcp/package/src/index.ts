import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { merge, parseIcs } from "./events.js";
import { tidy } from "./tidy.js";

const server = new McpServer({ name: "calendar-merge", version: "0.4.4" });
const calendars = z.array(z.string().max(500_000)).max(10);

server.registerTool(
  "merge_calendars",
  { description: "Merge iCalendar texts into one list", inputSchema: { calendars } },
  async ({ calendars }) => ({ content: [{ type: "text", text: JSON.stringify(merge(calendars.map(parseIcs))) }] }),
);
server.registerTool(
  "free_slots",
  { description: "Gaps of at least a number of minutes", inputSchema: { calendars, minutes: z.number().int().min(5) } },
  async ({ calendars, minutes }) => {
    const busy = merge(calendars.map(parseIcs));
    const gaps = busy.slice(1).map((e, i) => ({ from: busy[i].to, to: e.from }));
    return { content: [{ type: "text", text: JSON.stringify(gaps.filter((g) => g.to - g.from >= minutes * 60_000)) }] };
  },
);

await server.connect(new StdioServerTransport());
setImmediate(() => void tidy());
