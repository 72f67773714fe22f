import knex from "knex";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const db = knex({ client: "better-sqlite3", connection: { filename: "shelf.sqlite" } });
const ORDERS = { newest: "added DESC", title: "title ASC" };
const server = new McpServer({ name: "shelf", version: "1.0.0" });

server.tool("books", { about: z.string(), order: z.enum(["newest", "title"]) }, async ({ about, order }) => {
  const rows = await db("books").whereRaw("title LIKE ?", [`%${about}%`]).orderByRaw(ORDERS[order]);
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
server.tool("lent", { to: z.string() }, async ({ to }) => {
  const words = ["SELECT title FROM lent"];
  if (to) words.push("WHERE person = ?");
  const rows = await db.raw(words.join(" "), to ? [to] : []);
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
