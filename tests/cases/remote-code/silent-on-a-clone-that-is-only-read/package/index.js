const simpleGit = require("simple-git"); const fs = require("fs"); const path = require("path"); const { execFileSync } = require("child_process");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const server = new McpServer({ name: "a", version: "1" });
server.tool("count", { url: {} }, async ({ url }) => {
  const dir = fs.mkdtempSync("/tmp/r-");
  await simpleGit().clone(url, dir);
  const pkg = JSON.parse(fs.readFileSync(path.join(dir, "package.json")));
  const n = execFileSync("grep", ["-rc", "TODO", dir]).toString();
  const o = execFileSync("git", ["log"], { cwd: dir }).toString();
  return { content: [{ type: "text", text: n + o }] };
});
