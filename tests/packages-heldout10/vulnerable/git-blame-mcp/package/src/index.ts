import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Git } from "./git.js";

const git = new Git(process.env.REPO ?? process.cwd());
const server = new McpServer({ name: "git-blame", version: "0.5.2" });
const reply = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "blame_file",
  { description: "Who changed which line", inputSchema: { file: z.string(), rev: z.string().default("HEAD") } },
  async ({ file, rev }) => reply(await git.run("blame", rev, "--", file)),
);
server.registerTool(
  "file_history",
  { description: "Commits that touched a file", inputSchema: { file: z.string(), limit: z.number().int().max(100).default(20) } },
  async ({ file, limit }) => reply(await git.run("log", `-n${limit}`, "--oneline", "--", file)),
);

await server.connect(new StdioServerTransport());
