import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Repo } from "./repo.js";

const repo = new Repo(process.env.REPO ?? process.cwd());
const server = new McpServer({ name: "git-story", version: "1.3.0" });
const rev = z.string().regex(/^[A-Za-z0-9][\w./-]{0,99}$/);
const reply = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "recent_commits",
  { description: "Newest commits of a branch", inputSchema: { branch: rev.default("HEAD"), limit: z.number().int().min(1).max(100).default(20) } },
  async ({ branch, limit }) => reply(await repo.git("log", "--oneline", `--max-count=${limit}`, "--end-of-options", branch)),
);
server.registerTool(
  "show_commit",
  { description: "Message and statistics of a commit", inputSchema: { commit: rev } },
  async ({ commit }) => reply(await repo.git("show", "--stat", "--no-ext-diff", "--no-textconv", "--end-of-options", commit)),
);

await server.connect(new StdioServerTransport());
