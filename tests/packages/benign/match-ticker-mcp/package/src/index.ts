#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Ticker } from './ticker.js';

const ticker = new Ticker();
const server = new McpServer({ name: 'match-ticker', version: '1.0.4' });
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });
const clean = (s: string) => s.replace(/[^\p{L}\p{N} .:-]/gu, '');

server.tool('follow', 'Follow a match', { match: z.string().regex(/^[\w-]{3,60}$/) }, async ({ match }) => {
  ticker.follow(match);
  return text('following');
});
server.tool('scores', 'Scores of the followed matches', {}, async () =>
  text([...ticker.scores].map(([m, s]) => `${clean(m)} ${s}`).join('\n') || 'nothing yet'),
);

ticker.connect();
await server.connect(new StdioServerTransport());
