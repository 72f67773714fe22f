#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Pool } from './pool.mjs';

const pool = new Pool();
const server = new McpServer({ name: 'metric-alert', version: '0.4.4' });
const values = z.array(z.number().finite()).min(1).max(100_000);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('smooth', 'Moving average', { values, window: z.number().int().min(1).max(500) }, async (a) => json(await pool.run('smooth', a)));
server.tool('outliers', 'Indexes far from the mean', { values, sigmas: z.number().min(1).max(10) }, async (a) =>
  json(await pool.run('outliers', a)),
);

await server.connect(new StdioServerTransport());
