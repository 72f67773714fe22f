import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { chapters, open, text } from "./book.js";
import { exportImages } from "./images.js";

const server = new McpServer({ name: "epub-reader", version: "1.1.0" });
const file = z.string().describe("Path of the EPUB file");
const out = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_chapters", { description: "Chapters of a book", inputSchema: { file } }, async (a) =>
  out(chapters(await open(a.file)).join("\n")),
);
server.registerTool(
  "read_chapter",
  { description: "Text of a chapter", inputSchema: { file, chapter: z.string() } },
  async (a) => out(text(await open(a.file), a.chapter)),
);
server.registerTool(
  "export_images",
  { description: "Write the images of a book to the export folder", inputSchema: { file } },
  async (a) => out((await exportImages(await open(a.file))).join("\n") || "no new images"),
);

await server.connect(new StdioServerTransport());
