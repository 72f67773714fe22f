#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { git } from "./git.js";
import { inTree, revision } from "./args.js";

const server = new McpServer({ name: "git-blame", version: "1.1.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "blame",
  { description: "Who changed the lines of a file", inputSchema: { file: z.string(), rev: z.string().default("HEAD") } },
  async ({ file, rev }) => text(await git(["blame", "--date=short", revision(rev), "--", await inTree(file)])),
);

server.registerTool(
  "file_log",
  { description: "Commits that touched a file", inputSchema: { file: z.string(), count: z.number().int().min(1).max(100).default(20) } },
  async ({ file, count }) => text(await git(["log", `--max-count=${count}`, "--oneline", "--", await inTree(file)])),
);

await server.connect(new StdioServerTransport());
