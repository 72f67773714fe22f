#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { scan } from './scan.js';
import { RULES } from './rules.js';

const server = new McpServer({ name: 'secret-lint', version: '0.5.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('lint_text', 'Report secrets in a text, values are masked', { text: z.string().max(500_000) }, async ({ text: t }) => {
  const found = scan(t);
  return text(found.length ? found.map((f) => `${f.line}: ${f.rule} ${f.shown}`).join('\n') : 'no secrets found');
});
server.tool('list_rules', 'Rules and what they look for', async () => text(RULES.map((r) => `${r.id}: ${r.about}`).join('\n')));

await server.connect(new StdioServerTransport());
