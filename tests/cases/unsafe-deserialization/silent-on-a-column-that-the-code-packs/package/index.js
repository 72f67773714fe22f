import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { serialize, unserialize } from "node-serialize";

const server = new McpServer({ name: "drawers", version: "1.0.0" });
import Database from "better-sqlite3";

const db = new Database("drawers.db");
const put = db.prepare("INSERT INTO drawers (label, body) VALUES (?, ?)");
const get = db.prepare("SELECT label, body FROM drawers WHERE label = ?");

server.tool("keep", { way: z.string(), text: z.string() }, async ({ way, text }) => {
  put.run(way, serialize({ text }));
  const said = way;
  return { content: [{ type: "text", text: String(said) }] };
});

server.tool("open", { way: z.string(), text: z.string() }, async ({ way, text }) => {
  const row = get.get(way);
  const said = unserialize(row.body);
  return { content: [{ type: "text", text: String(said) }] };
});
