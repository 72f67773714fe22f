import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { page } from "./html.js";
import { Library } from "./library.js";

const library = new Library(process.env.BOOKMARKS_FILE ?? "bookmarks.html");
const server = new McpServer({ name: "browser-bookmarks", version: "1.1.6" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "search_bookmarks",
  { description: "Bookmarks whose title or address contains a text", inputSchema: { query: z.string().min(2), limit: z.number().int().min(1).max(100).default(25) } },
  async ({ query, limit }) => {
    const q = query.toLowerCase();
    const hits = (await library.all()).filter((b) => `${b.title} ${b.url}`.toLowerCase().includes(q));
    return text(hits.slice(0, limit).map((b) => `${b.title} <${b.url}> (${b.folder})`).join("\n") || "nothing found");
  },
);

server.registerTool("list_folders", { description: "Folders with the number of bookmarks" }, async () => {
  const counts = new Map<string, number>();
  for (const b of await library.all()) counts.set(b.folder, (counts.get(b.folder) ?? 0) + 1);
  return text([...counts].map(([f, n]) => `${f}: ${n}`).join("\n"));
});

server.registerTool("export_html", { description: "A small web page of one folder", inputSchema: { folder: z.string() } }, async ({ folder }) =>
  text(page(folder, (await library.all()).filter((b) => b.folder === folder))),
);

await server.connect(new StdioServerTransport());
