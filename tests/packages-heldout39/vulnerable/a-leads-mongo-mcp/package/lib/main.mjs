#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { findLeads, byOwner } from './leads.mjs';

const server = new McpServer({ name: 'leads-mongo', version: '0.5.3' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool(
  'find_leads',
  'Search leads by fields such as city, stage or score',
  { where: z.record(z.unknown()), limit: z.number().int().max(100).default(20) },
  async ({ where, limit }) => json(await findLeads(where, limit)),
);

server.tool('lead_by_owner', 'Leads of a seller', { owner: z.string() }, async ({ owner }) => json(await byOwner(owner)));

await server.connect(new StdioServerTransport());
