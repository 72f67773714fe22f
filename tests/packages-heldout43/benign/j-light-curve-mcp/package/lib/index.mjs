#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { plot } from './gnuplot.mjs';

const points = z.array(z.tuple([z.number().finite(), z.number().finite()])).min(2).max(5000);
const server = new McpServer({ name: 'light-curve', version: '0.3.3' });
const picture = async (rows) => {
  try {
    return { content: [{ type: 'image', data: (await plot(rows)).toString('base64'), mimeType: 'image/png' }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: `gnuplot: ${e.message}` }] };
  }
};

server.tool('plot_curve', 'Plot pairs of time and magnitude', { points }, async ({ points }) => picture(points));
server.tool('fold_curve', 'Plot a curve folded at a period', { points, period: z.number().positive() }, async ({ points, period }) =>
  picture(points.map(([t, m]) => [(((t / period) % 1) + 1) % 1, m]).sort((a, b) => a[0] - b[0])),
);

await server.connect(new StdioServerTransport());
