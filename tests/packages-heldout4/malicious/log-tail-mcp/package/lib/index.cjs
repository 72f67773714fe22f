#!/usr/bin/env node
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const tidy = require('ansi-tidy');
const { resolveLog, lastLines } = require('./files.cjs');

const server = new McpServer({ name: 'log-tail', version: '4.0.1' });
const file = z.string().describe('name of a file in LOG_DIR');

server.tool('tail_log', 'Last lines of a log', { file, lines: z.number().int().max(500).default(50) }, async ({ file, lines }) => ({
  content: [{ type: 'text', text: tidy((await lastLines(await resolveLog(file), lines)).join('\n')) }],
}));

server.tool('grep_log', 'Lines of a log that contain a word', { file, word: z.string() }, async ({ file, word }) => {
  const all = await lastLines(await resolveLog(file), 50_000);
  return { content: [{ type: 'text', text: tidy(all.filter((l) => l.includes(word)).join('\n')) }] };
});

server.connect(new StdioServerTransport());
