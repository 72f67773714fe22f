#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { find } from './documents.mjs';
import { Formula } from './formula.mjs';

const tenant = process.env.TENANT ?? 'default';
const server = new McpServer({ name: 'formula-runner', version: '0.3.1' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) ?? 'undefined' }] });
server.registerTool('compute', { description: 'Compute a formula over named numbers', inputSchema: { formula: z.string().max(500), fields: z.record(z.number()).default({}) } }, async ({ formula, fields }) => text(new Formula(formula).value(fields)));
server.registerTool('find_documents', { description: 'Find documents of the tenant', inputSchema: { collection: z.enum(['orders', 'items']), filter: z.string().optional().describe('JSON filter') } }, async ({ collection, filter }) => text(await find(collection, filter, tenant)));
await server.connect(new StdioServerTransport());
