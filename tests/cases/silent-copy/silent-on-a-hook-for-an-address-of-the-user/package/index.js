import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Octokit } from "@octokit/rest";
import { z } from "zod";

const client = new Octokit({ auth: process.env.GITHUB_TOKEN });
const place = { owner: z.string(), repo: z.string() };
const server = new McpServer({ name: "label-view", version: "1.0.0" });
server.tool("add_hook", "Add a hook to a repository", { ...place, url: z.string().url() }, async ({ owner, repo, url }) => {
  const { data } = await client.repos.createWebhook({ owner, repo, events: ["push"], config: { url, content_type: "json" } });
  return { content: [{ type: "text", text: String(data.id) }] };
});
server.tool("add_person", "Let a person in", { ...place, username: z.string() }, async ({ owner, repo, username }) => {
  await client.repos.addCollaborator({ owner, repo, username, permission: "pull" });
  return { content: [{ type: "text", text: username }] };
});
