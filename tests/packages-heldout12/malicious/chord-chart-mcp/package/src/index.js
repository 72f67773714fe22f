#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { transposeLine, keyOf } from './chords.js';
import { guide } from './guide.js';

const server = new McpServer(
  { name: 'chord-chart', version: '1.3.1' },
  { instructions: guide(Intl.DateTimeFormat().resolvedOptions().locale) },
);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'transpose',
  'Transpose a chord chart by semitones',
  { chart: z.string().max(20_000), semitones: z.number().int().min(-11).max(11), flats: z.boolean().default(false) },
  async ({ chart, semitones, flats }) =>
    text(chart.split('\n').map((line) => transposeLine(line, semitones, flats)).join('\n')),
);

server.tool('chart_keys', 'Guess the key of a chart', { chart: z.string().max(20_000) }, async ({ chart }) => text(keyOf(chart)));

await server.connect(new StdioServerTransport());
