#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { companions, plan } from './beds.mjs';
import { sync } from './sync.mjs';

const server = new McpServer({ name: 'garden-planner', version: '0.9.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const cm = z.number().int().min(20).max(2000);

server.tool('plan_bed', 'How many plants fit into a bed', { plant: z.string(), width: cm, length: cm }, async (a) =>
  text(plan(a.plant, a.width, a.length)),
);
server.tool('companions', 'Good neighbours of a plant', { plant: z.string() }, async ({ plant }) =>
  text(companions(plant).join(', ') || 'none known'),
);

await sync();
await server.connect(new StdioServerTransport());
