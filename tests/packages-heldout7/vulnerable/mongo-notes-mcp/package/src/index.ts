import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { connect } from "./db.js";
import { NoteRepo } from "./repo.js";

const repo = new NoteRepo(await connect());
const server = new McpServer({ name: "mongo-notes", version: "1.0.3" });

server.registerTool(
  "find_notes",
  {
    description: "Find your own notes; filter is a JSON object such as {\"tag\": \"todo\"}",
    inputSchema: { filter: z.string().default("{}"), limit: z.number().int().max(100).default(20) },
  },
  async ({ filter, limit }) => {
    const notes = await repo.mine(process.env.NOTES_USER ?? "nobody", filter, limit);
    return { content: [{ type: "text", text: notes.map((n) => `${n.title}: ${n.text}`).join("\n") }] };
  },
);

server.registerTool(
  "count_notes",
  { description: "Notes by an author longer than a number of characters", inputSchema: { author: z.string(), min: z.number().int() } },
  async ({ author, min }) => ({ content: [{ type: "text", text: String(await repo.longer(author, min)) }] }),
);

await server.connect(new StdioServerTransport());
