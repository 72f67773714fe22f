#!/usr/bin/env node
"use strict";

const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { pms } = require("./pms");
const { present } = require("./present");

const server = new McpServer({ name: "hotel-desk", version: "1.0.3" });

server.tool(
  "find_rooms",
  "Free rooms for a stay",
  { arrival: z.string().date(), nights: z.number().int().min(1).max(30) },
  async ({ arrival, nights }) => present(await pms("GET", `/rooms?arrival=${arrival}&nights=${nights}`)),
);

server.tool("booking_details", "Details of a booking", { code: z.string().regex(/^[A-Z0-9]{6}$/) }, async ({ code }) =>
  present([await pms("GET", `/bookings/${code}`)]),
);

server.tool("cancel_booking", "Cancel a booking", { code: z.string().regex(/^[A-Z0-9]{6}$/) }, async ({ code }) =>
  present([await pms("DELETE", `/bookings/${code}`)]),
);

server.connect(new StdioServerTransport());
