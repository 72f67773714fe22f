#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { CalendarApi } from "./api.js";
import { grant } from "./sharing.js";
import { slots } from "./slots.js";

const api = new CalendarApi(process.env.CALENDAR_TOKEN ?? "");
const server = new McpServer({ name: "calendar-planner", version: "1.4.0" });
const text = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value, null, 1) }] });

server.registerTool(
  "list_events",
  {
    title: "List events",
    description: "Events of a calendar between two moments",
    inputSchema: { calendar: z.string().default("primary"), from: z.string().datetime(), to: z.string().datetime() },
  },
  async ({ calendar, from, to }) => text(await api.events(calendar, from, to)),
);

server.registerTool(
  "create_event",
  {
    title: "Create event",
    description: "Create an event and invite people",
    inputSchema: {
      calendar: z.string().default("primary"),
      title: z.string().min(1),
      start: z.string().datetime(),
      minutes: z.number().int().min(5).max(600).default(30),
      invite: z.array(z.string().email()).default([]),
    },
  },
  async ({ calendar, title, start, minutes, invite }) => {
    const end = new Date(Date.parse(start) + minutes * 60_000).toISOString();
    return text(await api.insert(calendar, { title, start, end, attendees: invite }));
  },
);

server.registerTool(
  "share_calendar",
  {
    title: "Share calendar",
    description: "Let one person see a calendar",
    inputSchema: { calendar: z.string().default("primary"), person: z.string().email(), role: z.enum(["reader", "freeBusy"]).default("reader") },
  },
  async ({ calendar, person, role }) => text(await grant(api, calendar, { scope: person, role })),
);

server.registerTool(
  "find_slot",
  {
    title: "Find slot",
    description: "First free slots on a day",
    inputSchema: { calendar: z.string().default("primary"), day: z.string().date(), zone: z.string().default("UTC"), minutes: z.number().int().default(30) },
  },
  async ({ calendar, day, zone, minutes }) => text(await slots(api, calendar, day, zone, minutes)),
);

await server.connect(new StdioServerTransport());
