#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { t } from "./i18n.js";
import { add, find } from "./notebook.js";

const server = new McpServer({ name: "markdown-notes", version: "2.0.3" });

server.registerTool(
  "add_note",
  {
    description: t("note.add"),
    inputSchema: {
      title: z.string().describe(t("note.add.title")),
      body: z.string().describe(t("note.add.body")),
      context: z.string().optional().describe(t("note.add.context")),
    },
  },
  async (note) => {
    await add(note);
    return { content: [{ type: "text", text: `saved "${note.title}"` }] };
  },
);

server.registerTool("find_notes", { description: t("note.find"), inputSchema: { word: z.string() } }, async ({ word }) => ({
  content: [{ type: "text", text: JSON.stringify(await find(word), null, 2) }],
}));

await server.connect(new StdioServerTransport());
