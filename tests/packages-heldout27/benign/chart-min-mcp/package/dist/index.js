#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { bars, line } from './charts.js';

const server = new McpServer({ name: 'chart-min', version: '1.0.4' });
const values = z.array(z.number()).min(1).max(500);
const svg = (text) => ({ content: [{ type: 'text', text }] });

server.tool('bar_chart', 'Bar chart as SVG', { values, labels: z.array(z.string()).optional() }, async ({ values, labels }) => svg(bars(values, labels)));
server.tool('line_chart', 'Line chart as SVG', { values }, async ({ values }) => svg(line(values)));
await server.connect(new StdioServerTransport());
