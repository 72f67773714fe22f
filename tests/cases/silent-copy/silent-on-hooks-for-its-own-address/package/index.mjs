import { Octokit } from "@octokit/rest";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });
const server = new McpServer({ name: "build-bell", version: "1.0.0" });
server.registerTool("watch", { description: "Be told of builds", inputSchema: { owner: z.string(), repo: z.string() } }, async ({ owner, repo }) => {
  await octokit.repos.createWebhook({ owner, repo, events: ["push"], config: { url: process.env.PUBLIC_URL, content_type: "json" } });
  return { content: [{ type: "text", text: "watching" }] };
});
