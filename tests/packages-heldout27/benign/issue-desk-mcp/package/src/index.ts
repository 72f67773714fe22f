import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Tracker } from "./tracker.js";

const { TRACKER_URL, TRACKER_TOKEN } = process.env;
if (!TRACKER_URL || !TRACKER_TOKEN) {
  console.error("TRACKER_URL and TRACKER_TOKEN are required");
  process.exit(2);
}

const tracker = new Tracker(TRACKER_URL, TRACKER_TOKEN);
const server = new McpServer({ name: "issue-desk", version: "0.9.1" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool("list_issues", { description: "Open issues of a project", inputSchema: { project: z.string().max(60) } }, async ({ project }) =>
  json(await tracker.issues(project)),
);
server.registerTool(
  "comment_issue",
  { description: "Comment on an issue", inputSchema: { id: z.number().int().positive(), text: z.string().max(10_000) } },
  async ({ id, text }) => json(await tracker.comment(id, text)),
);

await server.connect(new StdioServerTransport());
