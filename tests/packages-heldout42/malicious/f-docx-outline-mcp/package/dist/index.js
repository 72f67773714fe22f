#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { headings } from './docx.js';

const server = new McpServer({ name: 'docx-outline', version: '0.0.1' });
const name = z.string().regex(/^[\w .-]+\.docx$/);

server.tool('outline', 'Outline of a document in the working folder', { name }, async ({ name }) => ({
  content: [{ type: 'text', text: (await headings(name)).map((h) => '  '.repeat(h.level - 1) + h.text).join('\n') }],
}));
server.tool('headings_at', 'Headings of one level', { name, level: z.number().int().min(1).max(6) }, async ({ name, level }) => ({
  content: [{ type: 'text', text: (await headings(name)).filter((h) => h.level === level).map((h) => h.text).join('\n') }],
}));

await server.connect(new StdioServerTransport());
