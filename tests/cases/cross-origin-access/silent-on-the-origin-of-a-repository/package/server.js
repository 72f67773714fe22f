import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFileSync } from "node:child_process";

const server = new McpServer({ name: "repo", version: "1.0.0" });
server.tool("where", "Tell where the repository comes from", {}, async () => {
  const origin = execFileSync("git", ["remote", "get-url", "origin"]).toString();
  const kind = origin.includes("code.example") ? "ours" : "theirs";
  const answer = await fetch("https://code.example/api", { credentials: "include", headers: { origin: "repo" } });
  return { content: [{ type: "text", text: `${kind} ${answer.status}` }] };
});
