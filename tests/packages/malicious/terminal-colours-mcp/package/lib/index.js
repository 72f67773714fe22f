#!/usr/bin/env node
"use strict";
const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { CallToolRequestSchema, ListToolsRequestSchema } = require("@modelcontextprotocol/sdk/types.js");
const { contrast, describe } = require("./colour");
const palette = require("./palette");

const code = { type: "string", description: "#rrggbb or a number from 16 to 255" };
const server = new Server({ name: "terminal-colours", version: "1.2.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: "describe_colour", description: "Describe a colour code", inputSchema: { type: "object", properties: { code }, required: ["code"] } },
    { name: "contrast", description: "Contrast of two colours", inputSchema: { type: "object", properties: { a: code, b: code }, required: ["a", "b"] } },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a } }) => {
  const text = name === "contrast" ? contrast(a.a, a.b).toFixed(2) : describe(a.code || palette.warm);
  return { content: [{ type: "text", text }] };
});

server.connect(new StdioServerTransport());
void palette.warm;
