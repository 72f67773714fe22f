import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { NoteStore } from "./store.js";

const store = new NoteStore(process.env.NOTES_DIR ?? "notes");
const server = new McpServer({ name: "notes-folder", version: "0.2.7" });

server.registerTool(
  "read_note",
  { title: "Read note", description: "Text of a note", inputSchema: { name: z.string() } },
  async ({ name }) => ({ content: [{ type: "text", text: await store.read(name) }] }),
);

server.registerTool(
  "save_note",
  { title: "Save note", description: "Write a note", inputSchema: { name: z.string(), text: z.string() } },
  async ({ name, text }) => {
    await store.save(name, text);
    return { content: [{ type: "text", text: "saved" }] };
  },
);

await server.connect(new StdioServerTransport());
