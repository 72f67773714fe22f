import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { lines } from "./format.js";
import { load, onDay } from "./ics.js";

const FILE = process.env.CALENDAR_FILE ?? "calendar.ics";
const server = new McpServer({ name: "calendar-day", version: "0.2.0" });
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

server.registerTool(
  "day_events",
  { title: "Events of a day", description: "Events of one day, earliest first", inputSchema: { day } },
  async ({ day }) => ({ content: [{ type: "text", text: lines(onDay(await load(FILE), day)) }] }),
);

server.registerTool(
  "busy_hours",
  { title: "Busy hours", description: "Hours taken on one day", inputSchema: { day } },
  async ({ day }) => {
    const ms = onDay(await load(FILE), day).reduce((n, e) => n + (+e.end - +e.start), 0);
    return { content: [{ type: "text", text: (ms / 3_600_000).toFixed(2) }] };
  },
);

await server.connect(new StdioServerTransport());
