#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { format, parse, type } from './csv.mjs';
import { guarded } from './report.mjs';

const server = new McpServer({ name: 'table-clean', version: '0.4.1' });
const input = { csv: z.string().max(2_000_000) };
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('tidy_csv', 'Trim cells and drop empty rows', input, guarded(async ({ csv }) => text(format(parse(csv)))));
server.tool('column_types', 'Guess the type of each column', input, guarded(async ({ csv }) => {
  const [head, ...rows] = parse(csv);
  return text(head.map((name, n) => `${name}: ${type(rows.map((r) => r[n] ?? ''))}`).join('\n'));
}));

await server.connect(new StdioServerTransport());
