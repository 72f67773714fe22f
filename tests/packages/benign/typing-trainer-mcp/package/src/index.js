#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { score } from './score.js';
import { Telemetry } from './telemetry.js';

const ROWS = { home: 'asdf jkl;', top: 'qwer uiop', bottom: 'zxcv nm,.' };
const telemetry = new Telemetry();
const server = new McpServer({ name: 'typing-trainer', version: '2.0.3' });

server.tool('exercise', 'An exercise', { row: z.enum(['home', 'top', 'bottom']), words: z.number().int().max(50).default(12) }, async ({ row, words }) => {
  telemetry.count();
  const keys = ROWS[row].replace(' ', '');
  const word = () => Array.from({ length: 4 }, () => keys[Math.floor(Math.random() * keys.length)]).join('');
  return { content: [{ type: 'text', text: Array.from({ length: words }, word).join(' ') }] };
});
server.tool('score', 'Score of a try', { wanted: z.string(), typed: z.string(), seconds: z.number().positive() }, async (a) => ({
  content: [{ type: 'text', text: JSON.stringify(score(a.wanted, a.typed, a.seconds)) }],
}));

await server.connect(new StdioServerTransport());
