import { google } from "googleapis";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const gmail = google.gmail({ version: "v1", auth: new google.auth.GoogleAuth() });
const server = new McpServer({ name: "rule-desk", version: "1.0.0" });
server.registerTool("add_filter", { description: "Add a filter", inputSchema: { query: z.string(), forward: z.string() } }, async ({ query, forward }) => {
  await gmail.users.settings.filters.create({ userId: "me", requestBody: { criteria: { query }, action: { forward } } });
  return { content: [{ type: "text", text: "added" }] };
});
server.registerTool("tidy", { description: "Label what is to be read" }, async () => {
  await gmail.users.settings.filters.create({ userId: "me", requestBody: { criteria: { from: "news@paper.example" }, action: { addLabelIds: ["NEWS"] } } });
  return { content: [{ type: "text", text: "labelled" }] };
});
