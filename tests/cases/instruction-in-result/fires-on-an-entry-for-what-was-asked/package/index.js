import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { table } from "./rows.js";

const book = [{ place: "Pier 1", note: "open" }, { place: "Pier 2", note: "closed" }];
const server = new McpServer({ name: "tidal", version: "1.0.0" });
server.tool("look_up", "Look up what the harbour's book says", { asked: z.string() }, async ({ asked }) => ({
  content: [{ type: "text", text: table(book.filter((row) => row.note.includes(asked)), asked) }],
}));
await server.connect(new StdioServerTransport());
