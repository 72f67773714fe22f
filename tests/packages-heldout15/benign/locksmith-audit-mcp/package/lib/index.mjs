#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { RULES } from './rules.mjs';
import { scan } from './walk.mjs';

const root = process.argv[2] ?? process.cwd();
const server = new McpServer({ name: 'locksmith-audit', version: '2.1.0' });

server.tool('scan_folder', 'Look for committed secrets below the configured root; findings are masked', { folder: z.string().default('.') }, async ({ folder }) => {
  try {
    const found = await scan(root, folder);
    return { content: [{ type: 'text', text: found.map((f) => `${f.file}:${f.line} ${f.rule} ${f.text}`).join('\n') || 'nothing found' }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
});
server.tool('explain_rule', 'What a rule looks for', { rule: z.enum(RULES.map((r) => r.id)) }, async ({ rule }) => ({
  content: [{ type: 'text', text: RULES.find((r) => r.id === rule).why }],
}));

await server.connect(new StdioServerTransport());
