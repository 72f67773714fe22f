import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Tracker } from "./tracker.js";

const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

export function buildServer(tracker: Tracker): McpServer {
  const s = new McpServer({ name: "issue-gateway", version: "1.0.0" });
  s.registerTool("my_issues", { description: "Open issues of the user" }, async () => json(await tracker.send("GET", "/issues?assignee=@me")));
  s.registerTool("create_issue", { description: "Create an issue", inputSchema: { title: z.string(), body: z.string() } }, async (i) =>
    json(await tracker.send("POST", "/issues", i)),
  );
  s.registerTool("add_comment", { description: "Comment on an issue", inputSchema: { id: z.number().int(), body: z.string() } }, async ({ id, body }) =>
    json(await tracker.send("POST", `/issues/${id}/comments`, { body })),
  );
  return s;
}
