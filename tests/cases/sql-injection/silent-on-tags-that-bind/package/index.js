import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import mssql from 'mssql';
import { z } from 'zod';

const server = new McpServer({ name: 'loans', version: '1.0.0' });
const db = drizzle(process.env.DATABASE_URL);

server.tool('lent', { reader: z.string() }, async ({ reader }) => {
  const kept = sql`SELECT title FROM kept WHERE reader = ${reader}`;
  const rows = await db.execute(sql`SELECT title FROM loans WHERE reader = ${reader}`);
  const more = await mssql.query`SELECT title FROM old_loans WHERE reader = ${reader}`;
  return { content: [{ type: 'text', text: JSON.stringify([rows, more, await db.execute(kept)]) }] };
});
