import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const start = promisify(execFile);
const server = new McpServer({ name: "branches", version: "1.0.0" });

async function git(command, rest) {
  const { stdout } = await start("git", ["--no-pager", command, ...rest]);
  return stdout;
}

function ahead(base, branch) {
  const parts = ["--oneline"];
  parts.push(base, `^${branch}`);
  return git("log", parts);
}

function status() {
  return git("status", ["--short", "--", "."]);
}

server.tool("status", {}, async () => ({ content: [{ type: "text", text: await status() }] }));
server.tool("ahead", { base: z.string(), branch: z.string() }, async ({ base, branch }) => ({
  content: [{ type: "text", text: await ahead(base, branch) }],
}));
