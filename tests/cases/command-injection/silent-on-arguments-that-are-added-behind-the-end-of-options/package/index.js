import { execFileSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "branches", version: "1.0.0" });
const git = (command, rest) => execFileSync("git", ["--no-pager", command, ...rest]).toString();

server.tool("ahead", { base: z.string(), author: z.string().optional() }, async ({ base, author }) => {
  const parts = ["--oneline"];
  if (author) parts.push("--author", author);
  parts.push("--end-of-options");
  parts.push(base);
  return { content: [{ type: "text", text: git("log", parts) }] };
});
