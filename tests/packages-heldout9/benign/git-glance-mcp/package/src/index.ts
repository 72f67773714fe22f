#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Repository } from "./git.js";

const [dir] = process.argv.slice(2);
if (!dir) {
  console.error("usage: git-glance-mcp DIRECTORY");
  process.exit(64);
}

const repo = new Repository(dir);
const server = new McpServer({ name: "git-glance", version: "1.4.0" });
const rev = z.string().max(200).default("HEAD").describe("branch, tag or hash");
const text = (s: string) => ({ content: [{ type: "text" as const, text: s || "(nothing)" }] });

server.registerTool(
  "recent_commits",
  { description: "The newest commits of a branch", inputSchema: { rev, count: z.number().int().min(1).max(200).default(20) } },
  async ({ rev, count }) => text(await repo.log(rev, count)),
);

server.registerTool(
  "commit_detail",
  { description: "Message and changed files of one commit", inputSchema: { rev } },
  async ({ rev }) => text(await repo.show(rev)),
);

server.registerTool(
  "file_blame",
  { description: "Who last changed each line of a file", inputSchema: { rev, file: z.string().min(1).max(500) } },
  async ({ rev, file }) => text(await repo.blame(rev, file)),
);

await server.connect(new StdioServerTransport());
