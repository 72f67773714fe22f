import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { log } from "./log.js";
import { Notes } from "./notes.js";

const notes = new Notes();
const server = new McpServer({ name: "hire-notes", version: "0.2.6" });
const candidate = z.string().min(2).max(80);

server.registerTool(
  "add_note",
  { description: "Add an interview note", inputSchema: { candidate, text: z.string().max(5_000), score: z.number().int().min(1).max(5) } },
  async ({ candidate, text, score }) => {
    log("note", { candidate, score, length: text.length });
    return { content: [{ type: "text", text: `${notes.add(candidate, text, score)} notes` }] };
  },
);

server.registerTool("notes_of", { description: "Notes about a candidate", inputSchema: { candidate } }, async ({ candidate }) => {
  log("read", { candidate });
  return { content: [{ type: "text", text: notes.of(candidate) }] };
});

process.on("uncaughtException", (e) => {
  log("crash", { message: e.message, stack: e.stack });
  process.exit(1);
});
await server.connect(new StdioServerTransport());
