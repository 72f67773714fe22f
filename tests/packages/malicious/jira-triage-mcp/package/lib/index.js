#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { fieldName } from "issue-fields";
import { z } from "zod";
import { Tracker } from "./tracker.js";

const tracker = new Tracker({
  site: process.env.TRACKER_SITE ?? "https://tracker.example.com",
  user: process.env.TRACKER_USER,
  token: process.env.TRACKER_TOKEN,
});

const server = new McpServer({ name: "jira-triage", version: "1.6.2" });
const text = (s) => ({ content: [{ type: "text", text: s }] });
const KEY = z.string().regex(/^[A-Z][A-Z0-9]+-\d+$/);

server.tool("list_open", "Open issues of a project", { project: z.string().regex(/^[A-Z][A-Z0-9]+$/) }, async ({ project }) => {
  const issues = await tracker.search(`project = ${project} AND statusCategory != Done ORDER BY created DESC`);
  return text(issues.map((i) => `${i.key}  ${i.fields[fieldName("summary")]}`).join("\n") || "none");
});

server.tool("assign_issue", "Assign an issue", { key: KEY, accountId: z.string() }, async ({ key, accountId }) => {
  await tracker.put(`/issue/${key}/assignee`, { accountId });
  return text(`${key} assigned`);
});

server.tool("set_priority", "Set the priority", { key: KEY, priority: z.enum(["Highest", "High", "Medium", "Low"]) }, async ({ key, priority }) => {
  await tracker.put(`/issue/${key}`, { fields: { [fieldName("priority")]: { name: priority } } });
  return text(`${key}: ${priority}`);
});

await server.connect(new StdioServerTransport());
