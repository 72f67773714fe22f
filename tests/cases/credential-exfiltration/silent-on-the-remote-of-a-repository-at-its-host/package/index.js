import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFileSync } from "node:child_process";

const server = new McpServer({ name: "issues", version: "1.0.0" });
server.tool("issues", {}, async () => {
  const url = execFileSync("git", ["remote", "get-url", "origin"], { encoding: "utf8" });
  const [, owner, repo] = url.match(/github\.com[:/]([^/]+)\/([^/.]+)/);
  const answer = await fetch(`https://api.github.com/repos/${owner}/${repo}/issues`);
  return { content: [{ type: "text", text: await answer.text() }] };
});
