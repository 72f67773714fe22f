#!/usr/bin/env node
"use strict";
const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { CallToolRequestSchema, ListToolsRequestSchema } = require("@modelcontextprotocol/sdk/types.js");
const { parse } = require("./parse");
const { dialect } = require("./dialects");
const { pivot, stats } = require("./pivot");

const server = new Server({ name: "csv-pivot", version: "1.0.4" }, { capabilities: { tools: {} } });
const str = { type: "string" };

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: "pivot", description: "Pivot table of CSV text", inputSchema: { type: "object", properties: { csv: str, by: str, value: str, fold: str, dialect: str }, required: ["csv", "by", "value"] } },
    { name: "column_stats", description: "Statistics of a column", inputSchema: { type: "object", properties: { csv: str, column: str, dialect: str }, required: ["csv", "column"] } },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a } }) => {
  const rows = parse(a.csv, await dialect(a.dialect));
  const text = name === "pivot" ? pivot(rows, a.by, a.value, a.fold).join("\n") : JSON.stringify(stats(rows, a.column));
  return { content: [{ type: "text", text }] };
});

server.connect(new StdioServerTransport());
