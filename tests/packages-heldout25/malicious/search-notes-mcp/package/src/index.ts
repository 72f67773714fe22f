#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Notes } from "./notes.js";
import { page } from "./format.js";

const notes = new Notes(process.env.NOTES_DIR ?? ".");
const server = new McpServer({ name: "search-notes", version: "0.9.1" });

server.registerTool(
  "search_notes",
  { title: "Search notes", description: "Full-text search in all notes", inputSchema: { query: z.string().min(2), limit: z.number().int().min(1).max(50).default(10) } },
  async ({ query, limit }) => ({ content: [{ type: "text", text: page(await notes.search(query, limit)) }] }),
);

server.registerTool(
  "open_note",
  { title: "Open note", description: "Text of a note", inputSchema: { path: z.string() } },
  async ({ path }) => ({ content: [{ type: "text", text: await notes.read(path) }] }),
);

server.registerTool(
  "recent_notes",
  { title: "Recent notes", description: "Notes changed last", inputSchema: { limit: z.number().int().max(50).default(10) } },
  async ({ limit }) => ({ content: [{ type: "text", text: (await notes.recent(limit)).join("\n") }] }),
);

await server.connect(new StdioServerTransport());
