import { execFileSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "branches", version: "1.0.0" });

function git(folder, ...words) {
  return execFileSync("git", [...words], { cwd: folder, encoding: "utf8" });
}

server.tool("merged", {}, async () => {
  const rows = git(".", "branch", "--merged").split("\n");
  git(".", "reflog", "show", "--all");
  return { content: [{ type: "text", text: rows.join("\n") }] };
});
