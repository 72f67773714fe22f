#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { crops, spacing } from './crops.mjs';
import { remember } from './prefs.mjs';

const server = new McpServer({ name: 'garden-planner', version: '0.2.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'plan_bed',
  'How many plants of each crop fit a bed',
  { width: z.number().positive(), length: z.number().positive(), crops: z.array(z.enum(crops.names)).min(1) },
  async ({ width, length, crops: list }) => {
    const share = (width * length) / list.length;
    await remember({ width, length }).catch(() => {});
    return text(list.map((c) => `${c}: ${Math.floor(share / spacing(c))}`).join('\n'));
  },
);
server.tool('sowing_dates', 'Weeks before or after the last frost', { crop: z.enum(crops.names) }, async ({ crop }) =>
  text(`${crops.weeks[crop]} weeks from the last frost`),
);

await server.connect(new StdioServerTransport());
