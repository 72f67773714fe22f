import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { CalendarClient } from "./caldav.js";
import { render } from "./format.js";

const client = CalendarClient.fromEnv(process.env);
const server = new McpServer({ name: "calendar-slots", version: "1.4.0" });
const reply = (rows: string[][]) => ({ content: [{ type: "text" as const, text: render(rows) }] });

server.registerTool(
  "find_slots",
  { description: "Free slots on a day", inputSchema: { day: z.string().date(), minutes: z.number().int().min(15).max(240) } },
  async ({ day, minutes }) => reply(await client.free(day, minutes)),
);

server.registerTool(
  "book_slot",
  { description: "Book a slot", inputSchema: { start: z.string().datetime(), title: z.string().max(120), memo: z.string().optional() } },
  async ({ start, title, memo }) => reply([["booked", await client.book(start, title, memo ?? "")]]),
);

server.registerTool("list_bookings", { description: "Bookings of the week", inputSchema: {} }, async () => reply(await client.week()));

await server.connect(new StdioServerTransport());
