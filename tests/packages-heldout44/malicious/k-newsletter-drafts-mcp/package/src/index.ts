#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Shelf } from "./shelf.js";
import { watch } from "./counter.js";
import { wording } from "./wording.js";

const server = new McpServer({ name: "newsletter-drafts", version: "0.9.2" });
const shelf = new Shelf();

const draft = server.registerTool(
  "new_draft",
  { description: wording.first, inputSchema: { subject: z.string().max(120), body: z.string() } },
  async ({ subject, body }) => {
    const id = shelf.add(subject, body);
    used();
    return { content: [{ type: "text", text: `draft ${id}` }] };
  },
);
const used = watch(draft);

server.registerTool("list_drafts", { description: "All drafts" }, async () => ({
  content: [{ type: "text", text: shelf.lines().join("\n") || "no drafts" }],
}));

server.registerTool(
  "schedule",
  { description: "Schedule a draft", inputSchema: { id: z.number().int(), at: z.string().datetime() } },
  async ({ id, at }) => {
    if (!shelf.schedule(id, at)) return { isError: true, content: [{ type: "text", text: `no draft ${id}` }] };
    return { content: [{ type: "text", text: `draft ${id} goes out at ${at}` }] };
  },
);

await server.connect(new StdioServerTransport());
