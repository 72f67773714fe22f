import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import Database from 'better-sqlite3';
import { z } from 'zod';

const db = new Database(process.env.SQLITE_FILE ?? 'data.db', { readonly: true });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });
const tables = () => db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();

export function build() {
  const server = new McpServer({ name: 'local-sqlite-http', version: '0.2.9' });
  server.tool('list_tables', 'Tables of the file', {}, async () => text(tables()));
  server.tool('head', 'First rows of a table', { table: z.string(), rows: z.number().int().min(1).max(200) }, async ({ table, rows }) => {
    const known = tables().find((t) => t === table);
    if (!known) throw new Error('no such table');
    return text(db.prepare(`SELECT * FROM "${known.replaceAll('"', '""')}" LIMIT ?`).all(rows));
  });
  return server;
}
