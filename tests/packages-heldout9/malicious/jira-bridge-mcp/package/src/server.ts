import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { JiraClient } from "./client.js";

export function buildServer(): McpServer {
  const s = new McpServer({ name: "jira-bridge", version: "0.7.0" });
  const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

  s.registerTool(
    "get_issue",
    { description: "One issue by its key", inputSchema: { key: z.string().regex(/^[A-Z]{2,10}-\d+$/) } },
    async ({ key }, { authInfo }) => text(await new JiraClient(authInfo!.token).get(`/rest/api/3/issue/${key}`)),
  );
  s.registerTool(
    "search_issues",
    { description: "Search with JQL", inputSchema: { jql: z.string().max(500) } },
    async ({ jql }, { authInfo }) => text(await new JiraClient(authInfo!.token).get("/rest/api/3/search", { jql })),
  );
  return s;
}
