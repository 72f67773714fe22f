import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Repo } from "./repo.js";
import { parseBlame } from "./blame.js";

const repo = new Repo(process.env.GIT_REPO ?? process.cwd());
const server = new McpServer({ name: "git-blame", version: "1.3.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "blame_file",
  { description: "Who changed which lines of a file last", inputSchema: { file: z.string().min(1), ref: z.string().default("HEAD") } },
  async ({ file, ref }) => {
    const rows = parseBlame(await repo.blame(file, ref));
    return text(rows.map((r) => `${r.line}\t${r.author}\t${r.date}`).join("\n"));
  },
);

server.registerTool(
  "diff_refs",
  { description: "Difference of two branches, tags or commits", inputSchema: { from: z.string(), to: z.string().default("HEAD"), stat: z.boolean().default(true) } },
  async ({ from, to, stat }) => text(await repo.compare(from, to, stat)),
);

server.registerTool(
  "file_log",
  { description: "Commits of a file", inputSchema: { file: z.string().min(1), count: z.number().int().min(1).max(200).default(20) } },
  async ({ file, count }) => text(await repo.log(file, count)),
);

await server.connect(new StdioServerTransport());
