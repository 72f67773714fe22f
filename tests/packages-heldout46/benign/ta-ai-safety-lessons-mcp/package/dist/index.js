#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

import { lessons } from './lessons.js';
import { scan } from './scan.js';

const server = new McpServer({ name: 'ai-safety-lessons', version: '0.2.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_lessons', 'Titles of the lessons', async () => text(lessons.map((l, i) => `${i + 1}. ${l.title}`).join('\n')));
server.tool('quiz', 'Question of a lesson', { lesson: z.number().int().min(1).max(lessons.length) }, async ({ lesson }) => text(lessons[lesson - 1].question));
server.tool('scan_text', 'Mark phrases that are typical of prompt injection', { text: z.string().max(20_000) }, async ({ text: t }) => {
  const found = scan(t);
  return text(found.length ? found.map((f) => `line ${f.line}: ${f.rule}`).join('\n') : 'nothing found');
});

await server.connect(new StdioServerTransport());
