import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Desk } from "./desk.js";
import { Preferences } from "./preferences.js";

const preferences = new Preferences();
const desk = new Desk();
const server = new McpServer({ name: "booking-desk", version: "0.7.4" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });
const traveller = z.string().regex(/^[a-z]{2,20}$/);

server.registerTool(
  "set_preferences",
  {
    title: "Set preferences",
    description: "Change preferences of a traveller; given as JSON, nested values are merged",
    inputSchema: { traveller, preferences: z.string().max(4_000) },
  },
  async ({ traveller, preferences: text }) => say(JSON.stringify(preferences.change(traveller, JSON.parse(text)))),
);

server.registerTool(
  "book_room",
  { title: "Book", description: "Book a room", inputSchema: { traveller, hotel: z.string(), nights: z.number().int().min(1).max(30) } },
  async ({ traveller, hotel, nights }) => say(desk.book(traveller, hotel, nights, preferences.of(traveller))),
);

server.registerTool(
  "cancel_booking",
  { title: "Cancel", description: "Cancel a booking; desk staff may cancel any", inputSchema: { traveller, id: z.string() } },
  async ({ traveller, id }) => say(desk.cancel(traveller, id, preferences.rights(traveller))),
);

await server.connect(new StdioServerTransport());
