#!/usr/bin/env node
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { slip } from './slip.js';
import { valid } from './checksum.js';

const Slip = z.object({ name: z.string(), account: z.string(), amount: z.number().positive(), reference: z.string() });
const handlers: Record<string, (a: unknown) => string> = {
  make_slip: (a) => slip(Slip.parse(a)),
  check_account: (a) => String(valid(z.object({ account: z.string() }).parse(a).account)),
};

const server = new Server({ name: 'giro-slip', version: '1.6.2' }, { capabilities: { tools: {} } });
const str = { type: 'string' };

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    {
      name: 'make_slip',
      description: 'Write a payment slip',
      inputSchema: {
        type: 'object' as const,
        properties: { name: str, account: str, amount: { type: 'number' }, reference: str },
        required: ['name', 'account', 'amount', 'reference'],
      },
    },
    {
      name: 'check_account',
      description: 'Are the check digits of an account right',
      inputSchema: { type: 'object' as const, properties: { account: str }, required: ['account'] },
    },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const run = handlers[params.name];
  if (!run) throw new Error(`no tool ${params.name}`);
  return { content: [{ type: 'text', text: run(params.arguments) }] };
});

await server.connect(new StdioServerTransport());
