import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Repo } from "./repo.js";

const server = new McpServer({ name: "codegrep", version: "0.3.6" });
const repos = new Map<string, Repo>();

server.registerTool(
  "open_repo",
  { title: "Open repository", description: "Open a repository for searching", inputSchema: { folder: z.string() } },
  async ({ folder }) => {
    const repo = await Repo.open(folder);
    repos.set(repo.name, repo);
    return { content: [{ type: "text", text: `${repo.name}: ${repo.files.length} files` }] };
  },
);

server.registerTool(
  "search_code",
  { title: "Search code", description: "Lines that contain a text", inputSchema: { repo: z.string(), needle: z.string().min(2) } },
  async ({ repo, needle }) => ({
    content: [{ type: "text", text: (await repos.get(repo)?.search(needle))?.join("\n") ?? "open the repository first" }],
  }),
);

await server.connect(new StdioServerTransport());
