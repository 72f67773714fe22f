#!/usr/bin/env node
"use strict";
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const logs = require("./logs");

const server = new McpServer({ name: "log-search", version: "1.0.5" });
const n = z.number().int().min(1).max(1000).default(50);
const say = (text) => ({ content: [{ type: "text", text: text || "nothing found" }] });

server.tool("search_logs", "Lines that match a pattern", { pattern: z.string(), file: z.string(), limit: n }, async (a) => say(logs.search(a.pattern, a.file, a.limit)));
server.tool("tail_log", "Last lines of a file", { file: z.string(), lines: n }, async (a) => say(logs.tail(a.file, a.lines)));
server.tool("count_logs", "Count matches by file", { pattern: z.string() }, async (a) => say(logs.count(a.pattern)));

server.connect(new StdioServerTransport());
