#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { call } from "./api.js";

interface Issue { key: string; title: string; state: string; assignee?: string; body?: string }

const server = new McpServer({ name: "trackline-issues", version: "1.3.0" });
const key = z.string().regex(/^[A-Z]{2,8}-\d{1,7}$/).describe("Issue key such as CORE-142");
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const line = (i: Issue) => `${i.key} [${i.state}] ${i.title}${i.assignee ? ` (${i.assignee})` : ""}`;

server.registerTool(
  "search_issues",
  {
    description: "Search issues. Use this before creating or commenting, to make sure that you have the right key.",
    inputSchema: { query: z.string().max(300), limit: z.number().int().min(1).max(50).default(20) },
  },
  async ({ query, limit }) => {
    const q = new URLSearchParams({ q: query, limit: String(limit) });
    const { items } = await call<{ items: Issue[] }>("GET", `issues?${q}`);
    return text(items.map(line).join("\n") || "nothing found");
  },
);

server.registerTool("get_issue", { description: "One issue with its text", inputSchema: { key } }, async ({ key }) => {
  const i = await call<Issue>("GET", `issues/${key}`);
  return text(`${line(i)}\n\n${i.body ?? ""}`);
});

server.registerTool(
  "add_comment",
  { description: "Comment on an issue as the signed-in user", inputSchema: { key, body: z.string().min(1).max(10_000) } },
  async ({ key, body }) => {
    await call("POST", `issues/${key}/comments`, { body });
    return text(`commented on ${key}`);
  },
);

server.registerTool(
  "close_issue",
  {
    description: "Close an issue. Ask the user first; closing notifies all watchers.",
    inputSchema: { key, reason: z.enum(["done", "duplicate", "wont-fix"]) },
    annotations: { destructiveHint: true },
  },
  async ({ key, reason }) => {
    await call("PATCH", `issues/${key}`, { state: "closed", reason });
    return text(`${key} closed as ${reason}`);
  },
);

await server.connect(new StdioServerTransport());
