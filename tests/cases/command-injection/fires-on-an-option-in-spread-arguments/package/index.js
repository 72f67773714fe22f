import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const run = promisify(execFile);
const server = new McpServer({ name: "repo", version: "1.0.0" });

async function git(verb, ...args) {
  const words = ["--no-pager", verb, ...args];
  return (await run("git", words)).stdout;
}

const text = (value) => ({ content: [{ type: "text", text: value }] });
server.registerTool("log", { description: "Commits", inputSchema: { ref: z.string() } }, async ({ ref }) => text(await git("log", "--oneline", ref)));
server.registerTool("grep", { description: "Lines", inputSchema: { pattern: z.string() } }, async ({ pattern }) => text(await git("grep", "-e", pattern)));
server.registerTool("blame", { description: "Who", inputSchema: { path: z.string() } }, async ({ path }) => text(await git("blame", "--", path)));
