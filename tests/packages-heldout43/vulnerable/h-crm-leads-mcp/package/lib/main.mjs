#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Leads } from './leads.mjs';

const leads = await Leads.open(process.env.MONGO_URL);
const server = new McpServer({ name: 'crm-leads', version: '0.9.1' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool(
  'find_leads',
  'Leads by field values',
  { where: z.record(z.any()), limit: z.number().int().max(100).default(20) },
  async ({ where, limit }) => json(await leads.find(where, limit)),
);
server.tool('count_leads', 'Number of leads above a score', { expression: z.string().default('60') }, async ({ expression }) =>
  json(await leads.above(expression)),
);
server.tool('assign_lead', 'Assign a lead', { id: z.string().length(24), owner: z.string() }, async ({ id, owner }) => json(await leads.assign(id, owner)));

await server.connect(new StdioServerTransport());
