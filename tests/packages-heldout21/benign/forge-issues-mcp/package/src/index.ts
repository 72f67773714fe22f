#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { ForgeError, list, path, post } from "./api.js";
import type { Issue, Review } from "./types.js";

const server = new McpServer({ name: "forge-issues", version: "1.2.0" });
const project = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/);
const number = z.number().int().positive();

const answer = async (work: () => Promise<unknown>) => {
  try {
    return { content: [{ type: "text" as const, text: JSON.stringify(await work(), null, 1) }] };
  } catch (e) {
    const text = e instanceof ForgeError ? e.message : "the request failed";
    return { isError: true, content: [{ type: "text" as const, text }] };
  }
};

server.registerTool(
  "list_issues",
  { description: "Issues of a project", inputSchema: { project, state: z.enum(["open", "closed"]).default("open") } },
  ({ project, state }) =>
    answer(async () => {
      const issues = await list<Issue>(path`/v1/projects/${project}/issues`, { state, per_page: "50" });
      return issues.map((i) => ({ number: i.number, title: i.title, labels: i.labels }));
    }),
);

server.registerTool(
  "create_issue",
  {
    description: "Open an issue",
    inputSchema: { project, title: z.string().min(3).max(200), body: z.string().max(20_000), labels: z.array(z.string().max(40)).max(10).default([]) },
  },
  ({ project, ...issue }) => answer(async () => (await post<Issue>(path`/v1/projects/${project}/issues`, issue)).number),
);

server.registerTool(
  "comment_issue",
  { description: "Comment on an issue", inputSchema: { project, number, body: z.string().min(1).max(20_000) } },
  ({ project, number, body }) =>
    answer(async () => {
      await post(path`/v1/projects/${project}/issues/${number}/comments`, { body });
      return "added";
    }),
);

server.registerTool(
  "list_reviews",
  { description: "Reviews of a change", inputSchema: { project, number } },
  ({ project, number }) => answer(() => list<Review>(path`/v1/projects/${project}/changes/${number}/reviews`, {})),
);

await server.connect(new StdioServerTransport());
