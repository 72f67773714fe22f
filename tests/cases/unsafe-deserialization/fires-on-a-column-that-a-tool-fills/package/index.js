import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { serialize, unserialize } from "node-serialize";

const server = new McpServer({ name: "drawers", version: "1.0.0" });
import Database from "better-sqlite3";

const db = new Database("drawers.db");

server.tool("keep", { way: z.string(), text: z.string() }, async ({ way, text }) => {
  db.prepare("INSERT INTO drawers (label, body) VALUES (@label, @body)").run({ label: way, body: text });
  const said = way;
  return { content: [{ type: "text", text: String(said) }] };
});

server.tool("open", { way: z.string(), text: z.string() }, async ({ way, text }) => {
  const { body } = db.prepare("SELECT body FROM drawers WHERE label = ?").get(way);
  const said = unserialize(body);
  return { content: [{ type: "text", text: String(said) }] };
});
