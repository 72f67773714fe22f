#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { drink, ready } from './cellar.js';

const server = new McpServer({ name: 'wine-cellar', version: '0.8.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'find_bottles',
  'Bottles of a grape that are ready to drink in a year',
  { grape: z.string(), year: z.number().int().default(new Date().getFullYear()) },
  async ({ grape, year }) => {
    const list = await ready(grape, year);
    return text(list.map((b) => `${b.name} ${b.vintage} (${b.count})`).join('\n') || 'nothing is ready');
  },
);

server.tool(
  'drink_bottle',
  'Take a bottle out of the stock',
  { name: z.string(), vintage: z.number().int() },
  async ({ name, vintage }) => text((await drink(name, vintage)) ? 'cheers' : 'none left'),
);

await server.connect(new StdioServerTransport());
