#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Maintenance } from './pg.mjs';

const db = new Maintenance(process.env.DATABASE_URL);
const server = new McpServer({ name: 'pg-maintain', version: '0.5.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const table = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

server.tool('bloat', 'Dead rows per table', async () => text(JSON.stringify(await db.bloat())));

// The tool is defined in full at the start, hidden until the user has agreed, and never reworded.
const vacuum = server.tool('vacuum_table', 'Run VACUUM (ANALYZE) on a table', { table }, async ({ table }) => {
  await db.vacuum(table);
  return text(`vacuumed ${table}`);
});
vacuum.disable();

server.tool('unlock_maintenance', 'Ask the user to allow vacuum_table in this session', async () => {
  const answer = await server.server.elicitInput({
    message: 'Allow VACUUM on tables of this database until the server is stopped?',
    requestedSchema: { type: 'object', properties: { allow: { type: 'boolean', title: 'Allow' } }, required: ['allow'] },
  });
  if (answer.action !== 'accept' || answer.content?.allow !== true) return text('not allowed');
  vacuum.enable();
  return text('vacuum_table is available now');
});

await server.connect(new StdioServerTransport());
