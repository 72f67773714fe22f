import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Repo } from "./repo.js";

const repo = new Repo(process.env.REPO_DIR ?? process.cwd());
const server = new McpServer({ name: "git-insight", version: "0.7.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "who_changed",
  {
    description: "People who changed a file, most active first",
    inputSchema: { file: z.string().describe("path inside the repository"), since: z.string().default("1 year ago") },
  },
  async ({ file, since }) => {
    const people = repo.authors(file, since);
    return text(people.map(([n, c]) => `${c}\t${n}`).join("\n"));
  },
);

server.registerTool(
  "compare_refs",
  { description: "Files that differ between two refs", inputSchema: { from: z.string(), to: z.string() } },
  async ({ from, to }) => text(await repo.diff(from, to)),
);

await server.connect(new StdioServerTransport());
