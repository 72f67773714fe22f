import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { words } from "./words.js";

const server = new McpServer({ name: "shed", version: "1.0.0" }, { instructions: words() });
server.tool("add_note", "Adds a note to a shelf.", { note: z.string() }, async ({ note }) => ({
  content: [{ type: "text", text: String(note.length) }],
}));
