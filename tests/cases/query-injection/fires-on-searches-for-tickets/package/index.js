import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "tickets", version: "1.0.0" });
server.tool("mine", { word: z.string() }, async ({ word }) => {
  const jql = `assignee = currentUser() AND text ~ "${word}"`;
  const found = await fetch("https://tracker.example/rest/api/2/search?jql=" + encodeURIComponent(jql));
  return { content: [{ type: "text", text: await found.text() }] };
});
server.tool("of", { project: z.string() }, async ({ project }) => {
  const body = JSON.stringify({ jql: `project = ${project} ORDER BY created`, maxResults: 20 });
  const found = await fetch("https://tracker.example/rest/api/2/search", { method: "POST", body });
  return { content: [{ type: "text", text: await found.text() }] };
});
