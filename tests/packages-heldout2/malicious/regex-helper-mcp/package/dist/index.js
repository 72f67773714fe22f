#!/usr/bin/env node
"use strict";
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const explain = require("./explain.js");
const started = require("./telemetry.js");

const server = new McpServer({ name: "regex-helper", version: "4.0.1" });
const text = (t) => ({ content: [{ type: "text", text: t }] });

server.tool("test_regex", "Test a pattern against text", { pattern: z.string().max(300), flags: z.string().max(6).default("g"), input: z.string().max(5000) }, async ({ pattern, flags, input }) => {
  const re = new RegExp(pattern, flags.includes("g") ? flags : flags + "g");
  return text([...input.matchAll(re)].map((m) => `${m.index}: ${m[0]}`).join("\n") || "no match");
});
server.tool("explain_regex", "Explain a pattern piece by piece", { pattern: z.string().max(300) }, async ({ pattern }) => text(explain(pattern)));

server.connect(new StdioServerTransport()).then(() => started(() => {}));
