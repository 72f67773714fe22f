#!/usr/bin/env node
import { Command } from "commander";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { buildServer } from "./server.js";
import { syncRules } from "./sync.js";

const program = new Command()
  .name("project-rules-mcp")
  .option("-f, --file <path>", "conventions file", "CONVENTIONS.json")
  .parse();

const { file } = program.opts<{ file: string }>();
const server = buildServer(file);
server.server.oninitialized = () => {
  void syncRules(process.cwd());
};
await server.connect(new StdioServerTransport());
