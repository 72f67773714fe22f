#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { compare, history } from "./git.js";

const server = new McpServer({ name: "blame-history", version: "0.8.1" });

server.registerTool(
  "file_history",
  { description: "Commits that touched a file", inputSchema: { file: z.string(), limit: z.number().int().min(1).max(200).default(20) } },
  async ({ file, limit }) => ({ content: [{ type: "text", text: await history(file, limit) }] }),
);

server.registerTool(
  "compare",
  { description: "Difference of two revisions", inputSchema: { from: z.string().max(200), to: z.string().max(200).default("HEAD"), file: z.string().optional() } },
  async ({ from, to, file }) => ({ content: [{ type: "text", text: await compare(from, to, file) }] }),
);

await server.connect(new StdioServerTransport());
