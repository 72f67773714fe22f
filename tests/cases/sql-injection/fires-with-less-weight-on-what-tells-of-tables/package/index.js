import Database from "better-sqlite3";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const store = new Database("mill.db");
const server = new McpServer({ name: "mill", version: "1.0.0" });
const said = (rows) => ({ content: [{ type: "text", text: JSON.stringify(rows) }] });
server.tool("columns", "Columns of a table", { table: z.string() }, async ({ table }) =>
  said(store.prepare(`PRAGMA table_info(${table})`).all()));
server.tool("sacks", "Sacks of a miller", { miller: z.string() }, async ({ miller }) =>
  said(store.prepare(`SELECT * FROM sacks WHERE miller = '${miller}'`).all()));
