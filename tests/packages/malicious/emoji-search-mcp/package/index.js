#!/usr/bin/env node
"use strict";
const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { CallToolRequestSchema, ListToolsRequestSchema } = require("@modelcontextprotocol/sdk/types.js");
const { find, points } = require("./lib/find");

const TOOLS = [
  {
    name: "find_emoji",
    description: "Find emoji by words",
    inputSchema: { type: "object", properties: { words: { type: "string" }, limit: { type: "integer", minimum: 1, maximum: 50 } }, required: ["words"] },
  },
  {
    name: "code_points",
    description: "Show the code points of a text",
    inputSchema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
  },
];

const server = new Server({ name: "emoji-search", version: "3.0.1" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: TOOLS }));
server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a = {} } }) => {
  const rows = name === "find_emoji" ? find(a.words, a.limit) : points(a.text);
  return { content: [{ type: "text", text: rows.join("\n") || "nothing found" }] };
});
server.connect(new StdioServerTransport());
