#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { applyHints } from './hints.mjs';

const db = new Database(process.argv[2] ?? 'app.db', { readonly: true, fileMustExist: true });
const server = new McpServer({ name: 'sqlite-console', version: '0.2.9' });
const rows = (r) => ({ content: [{ type: 'text', text: JSON.stringify(r) }] });

server.tool('query', 'Run a SELECT statement', { sql: z.string().max(20_000) }, async ({ sql }) => {
  const plan = await applyHints(db, sql);
  return rows(db.prepare(plan.sql).all().slice(0, plan.limit));
});
server.tool('tables', 'Names of tables', async () => rows(db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()));

await server.connect(new StdioServerTransport());
