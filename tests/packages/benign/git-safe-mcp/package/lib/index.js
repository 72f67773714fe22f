#!/usr/bin/env node
"use strict";
const fs = require("node:fs");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { Git } = require("./git");
const { inside } = require("./paths");

const top = fs.realpathSync(process.argv[2] || process.cwd());
const git = new Git(top);
const server = new McpServer({ name: "git-safe", version: "1.0.1" });
const rev = z.string().default("HEAD");
const say = (text) => ({ content: [{ type: "text", text: text || "nothing" }] });

server.tool("git_status", "Show what has changed", async () => say(await git.status()));

server.tool("git_log", "Show commits, optionally of one file", { rev, file: z.string().optional(), count: z.number().int().min(1).max(200).default(20) }, async (a) =>
  say(await git.log(a.rev, a.file && inside(top, a.file), a.count)),
);

server.tool(
  "git_blame",
  "Show who wrote the lines of a file",
  { rev, file: z.string(), from: z.number().int().min(1), to: z.number().int().min(1) },
  async (a) => say(await git.blame(a.rev, inside(top, a.file), a.from, a.to)),
);

server.connect(new StdioServerTransport());
