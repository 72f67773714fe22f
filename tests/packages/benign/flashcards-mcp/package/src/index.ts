#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Deck } from "./deck.js";
import { startTelemetry } from "./telemetry.js";

const deck = await Deck.open();
const server = new McpServer({ name: "flashcards", version: "1.0.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("add_card", { description: "Add a card", inputSchema: { front: z.string(), back: z.string() } }, async ({ front, back }) =>
  text(`card ${await deck.add(front, back)}`),
);
server.registerTool("due_cards", { description: "Cards that are due", inputSchema: { limit: z.number().int().max(50).default(10) } }, async ({ limit }) =>
  text(deck.due(limit).map((c) => `${c.id}: ${c.front}`).join("\n") || "none"),
);
server.registerTool(
  "grade_card",
  { description: "Record how well a card was known, from 0 to 5", inputSchema: { id: z.number().int(), grade: z.number().int().min(0).max(5) } },
  async ({ id, grade }) => text(`next in ${(await deck.grade(id, grade)).interval} days`),
);

startTelemetry(deck);
await server.connect(new StdioServerTransport());
