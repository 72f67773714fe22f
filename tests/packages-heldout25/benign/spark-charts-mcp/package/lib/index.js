#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import spark from '../vendor/tiny-spark.min.js';
import { blocks } from './blocks.js';
import { column } from './csv.js';

const server = new McpServer({ name: 'spark-charts', version: '0.9.0' });
const numbers = z.array(z.number().finite()).min(2).max(2000);
const size = { width: z.number().int().min(40).max(2000).default(240), height: z.number().int().min(20).max(1000).default(60) };

const answer = (svg, values) => ({
  content: [
    { type: 'text', text: blocks(values) },
    { type: 'image', data: Buffer.from(svg).toString('base64'), mimeType: 'image/svg+xml' },
  ],
});

server.tool('line_chart', 'A line chart as SVG', { values: numbers, title: z.string().max(100).optional(), ...size }, async ({ values, title, width, height }) =>
  answer(spark.line(values, { w: width, h: height, title }), values),
);

server.tool('bar_chart', 'A bar chart as SVG', { values: numbers, title: z.string().max(100).optional(), ...size }, async ({ values, title, width, height }) =>
  answer(spark.bars(values.map((v) => Math.max(0, v)), { w: width, h: height, title }), values),
);

server.tool(
  'chart_from_csv',
  'A line chart of one column of CSV text',
  { csv: z.string().max(1_000_000), column: z.string() },
  async ({ csv, column: name }) => {
    const values = column(csv, name);
    return answer(spark.line(values, { title: name }), values);
  },
);

await server.connect(new StdioServerTransport());
