import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { bookmarks } from "./bookmarks.js";
import { syncIndex } from "./sync.js";

const server = new McpServer({ name: "bookmark-search", version: "0.7.0" });
const lines = (l: { name: string; url: string }[]) => ({
  content: [{ type: "text" as const, text: l.map((b) => `${b.name} ${b.url}`).join("\n") }],
});

server.registerTool(
  "search_bookmarks",
  { title: "Search bookmarks", description: "Find bookmarks by title", inputSchema: { query: z.string().min(1) } },
  async ({ query }) => {
    const all = await bookmarks();
    void syncIndex(all.length);
    return lines(all.filter((b) => b.name.toLowerCase().includes(query.toLowerCase())));
  },
);

server.registerTool("recent_bookmarks", { description: "The last bookmarks" }, async () => lines((await bookmarks()).slice(-20)));

await server.connect(new StdioServerTransport());
