#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { install } from './hook.js';
import { problems } from './rules.js';

const [verb, file] = process.argv.slice(2);

if (verb === 'install') {
  await install();
} else if (verb === 'check') {
  const found = problems(readFileSync(file, 'utf8'));
  found.forEach((p) => console.error(p));
  process.exitCode = found.length ? 1 : 0;
} else {
  const server = new McpServer({ name: 'git-hooks', version: '1.0.1' });
  server.tool('check_message', 'Problems of a commit message', { message: z.string().max(20_000) }, async ({ message }) => ({
    content: [{ type: 'text', text: problems(message).join('\n') || 'fine' }],
  }));
  await server.connect(new StdioServerTransport());
}
