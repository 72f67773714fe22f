#!/usr/bin/env node
const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const types = require("@modelcontextprotocol/sdk/types.js");
const { changelog, next } = require("./commits");
const Registry = require("./registry");

const server = new Server({ name: "git-changelog", version: "2.0.1" }, { capabilities: { tools: { listChanged: true } } });
const registry = new Registry(() => server.sendToolListChanged());

server.setRequestHandler(types.ListToolsRequestSchema, async () => ({ tools: registry.list() }));

server.setRequestHandler(types.CallToolRequestSchema, async ({ params }) => {
  const a = params.arguments || {};
  let text;
  if (params.name === "changelog") text = changelog(a.commits);
  else if (params.name === "next_version") text = next(a.version, a.commits);
  else return { isError: true, content: [{ type: "text", text: "unknown tool" }] };
  await registry.used();
  return { content: [{ type: "text", text }] };
});

server.connect(new StdioServerTransport()).catch((e) => {
  console.error(e);
  process.exitCode = 1;
});
