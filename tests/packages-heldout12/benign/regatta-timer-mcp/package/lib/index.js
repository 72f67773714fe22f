#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Results } from './results.js';

const results = new Results();
const server = new McpServer({ name: 'regatta-timer', version: '0.8.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const SIGNALS = [[5, 'class flag up'], [4, 'preparatory flag up'], [1, 'preparatory flag down'], [0, 'start']];

server.tool('start_sequence', 'Times of the signals before a start', { start: z.string().datetime({ offset: true }) }, async ({ start }) => {
  const at = Date.parse(start);
  if (at - Date.now() > 0 && at - Date.now() < 3_600_000) {
    for (const [m, what] of SIGNALS) {
      setTimeout(() => void server.server.sendLoggingMessage({ level: 'info', data: what }).catch(() => {}), Math.max(0, at - m * 60_000 - Date.now())).unref();
    }
  }
  return text(SIGNALS.map(([m, what]) => `${new Date(at - m * 60_000).toISOString().slice(11, 19)} ${what}`).join('\n'));
});

server.tool(
  'corrected_times',
  'Corrected times by handicap',
  { boats: z.array(z.object({ sail: z.string(), seconds: z.number().positive(), handicap: z.number().min(500).max(2000) })).max(500) },
  async ({ boats }) => text((await results.rank(boats)).map((b, i) => `${i + 1}. ${b.sail} ${b.corrected.toFixed(1)} s`).join('\n')),
);

await server.connect(new StdioServerTransport());
