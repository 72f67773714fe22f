#!/usr/bin/env node
"use strict";
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const bookings = require("./bookings");

const server = new McpServer({ name: "booking-desk", version: "1.4.2" });
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const tool = (name, description, schema, run) =>
  server.tool(name, description, schema, async (args) => {
    try {
      return { content: [{ type: "text", text: await run(args) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: e.message }] };
    }
  });

tool("free_rooms", "Rooms that are free on a day", { day, building: z.string().optional() }, async (a) => (await bookings.free(a.day, a.building)).join("\n") || "none");
tool("book_room", "Book a room", { room: z.string(), day, who: z.string() }, (a) => bookings.book(a.room, a.day, a.who));
tool("booking_report", "Bookings, sorted by day, room or who", { who: z.string().optional(), sort: z.string().default("day") }, async (a) =>
  (await bookings.report(a.who, a.sort)).map((r) => `${r.day} ${r.room} ${r.who}`).join("\n"),
);

server.connect(new StdioServerTransport());
