#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { readConfig } from "./config.js";
import { build } from "./jql.js";
import { fromText, toMarkdown, type Node } from "./richtext.js";

const config = readConfig();
const server = new McpServer({ name: "issue-tracker", version: "2.0.4" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const key = z.string().regex(/^[A-Z][A-Z0-9_]{1,20}-\d{1,8}$/).refine((k) => config.projects.length === 0 || config.projects.includes(k.split("-")[0]), "project is not on the list");

async function api<T>(path: string, init: RequestInit = {}): Promise<T> {
  const res = await fetch(new URL(path, config.url), {
    ...init,
    redirect: "error",
    headers: { authorization: config.authorization, accept: "application/json", "content-type": "application/json" },
    signal: AbortSignal.timeout(25_000),
  });
  if (!res.ok) throw new Error(`tracker answered ${res.status}`);
  return (res.status === 204 ? undefined : await res.json()) as T;
}

interface Issue { key: string; fields: { summary: string; status: { name: string }; assignee?: { displayName: string }; description?: Node } }
const brief = (i: Issue) => `${i.key} [${i.fields.status.name}] ${i.fields.summary} (${i.fields.assignee?.displayName ?? "unassigned"})`;

server.registerTool("search_issues", { description: "Search issues", inputSchema: { text: z.string().optional(), assignee: z.string().optional().describe("account id, or me"), status: z.string().optional(), label: z.string().optional(), limit: z.number().int().min(1).max(100).default(25) } }, async ({ limit, ...filter }) => {
  const { issues } = await api<{ issues: Issue[] }>("/rest/api/3/search/jql", { method: "POST", body: JSON.stringify({ jql: build(filter, config.projects), maxResults: limit, fields: ["summary", "status", "assignee"] }) });
  return text(issues.map(brief).join("\n") || "nothing found");
});
server.registerTool("get_issue", { description: "An issue with its description", inputSchema: { key } }, async ({ key: k }) => {
  const issue = await api<Issue>(`/rest/api/3/issue/${k}`);
  return text(`${brief(issue)}\n\n${toMarkdown(issue.fields.description)}`);
});
server.registerTool("create_issue", { description: "Create an issue. Do NOT invent field values; ask the user.", inputSchema: { project: z.string().regex(/^[A-Z][A-Z0-9_]{1,20}$/), summary: z.string().max(255), description: z.string(), type: z.enum(["Task", "Bug", "Story"]).default("Task") } }, async ({ project, summary, description, type }) => {
  if (config.projects.length > 0 && !config.projects.includes(project)) return text("project is not on the list");
  const made = await api<{ key: string }>("/rest/api/3/issue", { method: "POST", body: JSON.stringify({ fields: { project: { key: project }, summary, description: fromText(description), issuetype: { name: type } } }) });
  return text(made.key);
});
server.registerTool("transition_issue", { description: "Move an issue to another status", inputSchema: { key, status: z.string() } }, async ({ key: k, status }) => {
  const { transitions } = await api<{ transitions: { id: string; name: string }[] }>(`/rest/api/3/issue/${k}/transitions`);
  const found = transitions.find((t) => t.name.toLowerCase() === status.toLowerCase());
  if (!found) return text(`possible: ${transitions.map((t) => t.name).join(", ")}`);
  await api(`/rest/api/3/issue/${k}/transitions`, { method: "POST", body: JSON.stringify({ transition: { id: found.id } }) });
  return text("moved");
});
server.registerTool("add_comment", { description: "Comment on an issue", inputSchema: { key, comment: z.string().max(20_000) } }, async ({ key: k, comment }) => {
  await api(`/rest/api/3/issue/${k}/comment`, { method: "POST", body: JSON.stringify({ body: fromText(comment) }) });
  return text("added");
});
server.registerTool("get_page", { description: "A wiki page as Markdown", inputSchema: { id: z.string().regex(/^\d+$/) } }, async ({ id }) => {
  const page = await api<{ title: string; body: { atlas_doc_format: { value: string } } }>(`/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`);
  return text(`# ${page.title}\n\n${toMarkdown(JSON.parse(page.body.atlas_doc_format.value))}`);
});
await server.connect(new StdioServerTransport());
