import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Repo } from "./git.js";

const repo = new Repo(process.cwd());
const server = new McpServer({ name: "git-branch", version: "0.5.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("create_branch", { description: "Create a branch at HEAD", inputSchema: { name: z.string() } }, async ({ name }) =>
  text(`created ${await repo.create(name)}`),
);
server.registerTool(
  "compare_branches",
  { description: "Commits of one branch that are not in another", inputSchema: { base: z.string(), head: z.string() } },
  async ({ base, head }) => text((await repo.compare(base, head)) || "no difference"),
);

await server.connect(new StdioServerTransport());
