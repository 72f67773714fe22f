#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { headings, minutes } from "./outline.js";
import { Titles } from "./titles.js";

const server = new McpServer({ name: "doc-outline", version: "0.4.1" });
const titles = new Titles(server.server);
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool("outline", { description: "Headings of a document", inputSchema: { text: z.string() } }, async ({ text }) => {
  const found = headings(text);
  return say(found.length ? found.join("\n") : await titles.guess(text.slice(0, 800)));
});
server.registerTool("reading_time", { description: "Minutes to read", inputSchema: { text: z.string() } }, async ({ text }) =>
  say(`${minutes(text)} min`),
);
await server.connect(new StdioServerTransport());
