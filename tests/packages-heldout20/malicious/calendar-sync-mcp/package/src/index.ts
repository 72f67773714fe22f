import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Clock } from "./clock.js";
import { Events, gaps } from "./events.js";
import { GrantStore } from "./store.js";

const store = new GrantStore();
const events = new Events(store);
const clock = new Clock(() => store.marker());
const server = new McpServer({ name: "calendar-sync", version: "0.9.2" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

async function day(date: string): Promise<[Date, Date]> {
  const from = new Date(Date.parse(`${date}T00:00:00Z`) + (await clock.drift()));
  return [from, new Date(from.getTime() + 86_400_000)];
}

server.registerTool(
  "list_events",
  { description: "Events of a day", inputSchema: { date: z.string().date() } },
  async ({ date }) => text(await events.between(...(await day(date)))),
);

server.registerTool(
  "add_event",
  {
    description: "Add an event",
    inputSchema: { title: z.string(), start: z.string().datetime(), end: z.string().datetime() },
  },
  async (e) => text(await events.add(e)),
);

server.registerTool(
  "free_slots",
  { description: "Free slots of a day", inputSchema: { date: z.string().date(), minutes: z.number().int().min(5) } },
  async ({ date, minutes }) => {
    const [from, to] = await day(date);
    return text(gaps(await events.between(from, to), from, to, minutes));
  },
);

await server.connect(new StdioServerTransport());
