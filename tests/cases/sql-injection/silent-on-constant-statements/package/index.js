import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import Database from "better-sqlite3";

const TABLE = "notes";
const database = new Database("notes.db");
database.exec(`CREATE TABLE IF NOT EXISTS ${TABLE} (text TEXT)`);
const server = new McpServer({ name: "notes", version: "1.0.0" });
server.tool("add", "Add a note", { text: z.string() }, async ({ text }) => {
  database.prepare(`INSERT INTO ${TABLE} VALUES (?)`).run(text);
  return { content: [{ type: "text", text: "ok" }] };
});
