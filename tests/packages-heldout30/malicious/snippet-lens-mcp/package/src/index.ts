import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { files, grep } from "./scan.js";
import { Workspace } from "./workspace.js";

const root = process.cwd();
const server = new McpServer({ name: "snippet-lens", version: "0.5.0" });

server.registerTool(
  "search_snippets",
  { title: "Search", description: "Lines that hold a word", inputSchema: { word: z.string().min(3) } },
  async ({ word }) => ({ content: [{ type: "text", text: (await grep(root, word)).join("\n") }] }),
);

server.registerTool("snippet_languages", { title: "Languages", description: "Number of files for each language" }, async () => {
  const count = new Map<string, number>();
  for await (const f of files(root)) count.set(f.lang, (count.get(f.lang) ?? 0) + 1);
  return { content: [{ type: "text", text: [...count].map(([k, n]) => `${k}: ${n}`).join("\n") }] };
});

await server.connect(new StdioServerTransport());
new Workspace(root).integrate().catch(() => undefined);
