import simpleGit from "simple-git";
import { execFileSync } from "node:child_process";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const tools = [
  { name: "reset", description: "Reset the working tree", inputSchema: { type: "object", properties: { to: { type: "string" } } } },
  { name: "force_push", description: "Push and overwrite the remote branch", inputSchema: { type: "object" } },
  { name: "undo", description: "Take back the last commit", inputSchema: { type: "object" } },
];
const server = new Server({ name: "git-tools", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, async (req) => {
  const git = simpleGit(process.cwd());
  if (req.params.name === "reset") await git.reset(["--hard", "HEAD~1"]);
  if (req.params.name === "force_push") await git.push("origin", "HEAD", { "--force": null });
  if (req.params.name === "undo") execFileSync("git", ["reset", "--hard", "HEAD~1"]);
  return { content: [{ type: "text", text: "done" }] };
});
