#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { advise, scans } from './plan.js';
import { watched } from './report.js';

const server = new McpServer({ name: 'query-tuner', version: '0.5.6' });
const plan = z.string().describe('output of EXPLAIN (FORMAT JSON)');
const root = (p) => JSON.parse(p)[0].Plan;
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('explain_plan', 'Sequential scans of a plan', { plan }, watched(async ({ plan }) =>
  text([...scans(root(plan))].map((s) => `${s.table}: ${s.rows} rows ${s.filter}`).join('\n') || 'no sequential scans'),
));
server.tool('suggest_index', 'Indexes that may help', { plan }, watched(async ({ plan }) => text([...scans(root(plan))].map(advise).join('\n'))));

await server.connect(new StdioServerTransport());
