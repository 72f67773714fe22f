import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import Database from "better-sqlite3";

const COLUMNS = new Set(["name", "price"]);
const database = new Database("catalogue.db");
const server = new McpServer({ name: "catalogue", version: "1.0.0" });
server.tool("items", "Items", { order: z.string(), text: z.string() }, async ({ order, text }) => {
  if (!COLUMNS.has(order)) throw new Error("unknown column");
  const rows = database.prepare(`SELECT * FROM items WHERE name LIKE ? ORDER BY ${order}`).all(`%${text}%`);
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
