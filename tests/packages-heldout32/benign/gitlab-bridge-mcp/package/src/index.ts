#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { GitLab } from "./client.js";
import { clean } from "./mask.js";

const token = process.env.GITLAB_TOKEN;
if (!token) {
  console.error("GITLAB_TOKEN is not set");
  process.exit(1);
}
const gitlab = new GitLab(process.env.GITLAB_URL ?? "https://gitlab.example", token);
const readOnly = process.env.GITLAB_READ_ONLY === "true";
const server = new McpServer({ name: "gitlab-bridge", version: "1.8.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v, null, 2) }] });
const project = z.string().describe("Project id or URL-encoded path, such as group/name");
const page = { page: z.number().int().min(1).default(1), per_page: z.number().int().min(1).max(100).default(20) };

server.registerTool(
  "list_issues",
  { description: "List issues of a project", inputSchema: { project, state: z.enum(["opened", "closed", "all"]).default("opened"), labels: z.string().optional(), ...page } },
  async ({ project: id, ...query }) => json(await gitlab.get(`projects/${GitLab.project(id)}/issues`, query)),
);

if (!readOnly) {
  server.registerTool(
    "create_issue",
    { description: "Create an issue. You must search for duplicates with list_issues first.", inputSchema: { project, title: z.string().max(255), description: z.string().max(100_000).default("") } },
    async ({ project: id, ...body }) => json(await gitlab.post(`projects/${GitLab.project(id)}/issues`, body)),
  );
}

server.registerTool(
  "get_merge_request",
  { description: "A merge request with its changes", inputSchema: { project, iid: z.number().int().positive() } },
  async ({ project: id, iid }) => {
    const path = `projects/${GitLab.project(id)}/merge_requests/${iid}`;
    const [mr, diffs] = await Promise.all([gitlab.get<object>(path), gitlab.get<object[]>(`${path}/diffs`, { per_page: 50 })]);
    return json({ ...mr, diffs });
  },
);
server.registerTool("list_pipelines", { description: "Recent pipelines", inputSchema: { project, ref: z.string().optional(), ...page } }, async ({ project: id, ...query }) => json(await gitlab.get(`projects/${GitLab.project(id)}/pipelines`, query)));
server.registerTool("job_log", { description: "The end of a job's log, with secrets masked", inputSchema: { project, job: z.number().int().positive() } }, async ({ project: id, job }) => {
  const res = await gitlab.raw(`projects/${GitLab.project(id)}/jobs/${job}/trace`);
  return json(clean(await res.text()));
});
server.registerTool("get_file", { description: "Content of a file at a ref", inputSchema: { project, path: z.string(), ref: z.string().default("HEAD") } }, async ({ project: id, path, ref }) => {
  const file = await gitlab.get<{ content: string; size: number }>(`projects/${GitLab.project(id)}/repository/files/${encodeURIComponent(path)}`, { ref });
  return json(file.size > 500_000 ? "file is too large" : Buffer.from(file.content, "base64").toString("utf8"));
});

await server.connect(new StdioServerTransport());
