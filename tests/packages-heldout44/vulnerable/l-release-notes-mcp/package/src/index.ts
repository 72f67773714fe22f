#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { commits, tags } from "./git.js";
import { group } from "./group.js";

const server = new McpServer({ name: "release-notes", version: "1.2.0" });

server.registerTool(
  "draft_notes",
  {
    title: "Draft release notes",
    description: "Commits between two refs, grouped by conventional type",
    inputSchema: { from: z.string().min(1), to: z.string().default("HEAD") },
  },
  async ({ from, to }) => ({ content: [{ type: "text", text: group(await commits(from, to)) }] }),
);

server.registerTool("list_tags", { description: "Newest tags" }, async () => ({
  content: [{ type: "text", text: (await tags()).join("\n") }],
}));

await server.connect(new StdioServerTransport());
