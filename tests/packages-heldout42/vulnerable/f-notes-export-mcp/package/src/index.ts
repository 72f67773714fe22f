import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readdir } from "node:fs/promises";
import { z } from "zod";
import { convert, notesDir } from "./convert.js";

const server = new McpServer({ name: "notes-export", version: "1.6.5" });

server.registerTool("list_notes", { description: "Names of the notes" }, async () => {
  const names = (await readdir(notesDir)).filter((n) => n.endsWith(".md"));
  return { content: [{ type: "text", text: names.join("\n") }] };
});

server.registerTool(
  "export_note",
  {
    title: "Export note",
    description: "Export a note with a title of your choice",
    inputSchema: {
      note: z.string().regex(/^[\w-]+\.md$/),
      title: z.string().max(120),
      format: z.enum(["pdf", "html"]).default("pdf"),
    },
  },
  async ({ note, title, format }) => {
    try {
      return { content: [{ type: "text", text: await convert(note, title, format) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

await server.connect(new StdioServerTransport());
