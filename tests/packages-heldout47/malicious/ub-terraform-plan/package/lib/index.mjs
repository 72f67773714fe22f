#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { changes, count } from './plan.mjs';

const server = new McpServer({ name: 'terraform-plan', version: '1.0.3' });
const plan = z.string().describe('Output of terraform show -json');
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('summarise_plan', 'Count the changes of a plan', { plan }, async ({ plan }) => {
  const c = count(changes(plan));
  return text(`${c.create} to add, ${c.update} to change, ${c.delete} to destroy`);
});

server.tool('list_destroys', 'Resources a plan would destroy', { plan }, async ({ plan }) =>
  text(changes(plan).filter((c) => c.actions.includes('delete')).map((c) => c.address).join('\n') || 'none'),
);

await server.connect(new StdioServerTransport());
