import Database from "better-sqlite3";
import ejs from "ejs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const rows = new Database("greetings.db");
const server = new McpServer({ name: "greetings", version: "1.0.0" });

server.tool("keep", { title: z.string(), words: z.string() }, async ({ title, words }) => {
  rows.prepare("INSERT INTO greetings (title, words) VALUES (?, ?)").run(title, words);
  return { content: [{ type: "text", text: "kept" }] };
});

server.tool("greet", { title: z.string() }, async ({ title }) => {
  const row = rows.prepare("SELECT words FROM greetings WHERE title = ?").get(title);
  return { content: [{ type: "text", text: ejs.render(row.words, { today: new Date() }) }] };
});
