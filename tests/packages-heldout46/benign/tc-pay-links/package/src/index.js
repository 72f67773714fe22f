#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { createLink } from './api.js';
import { verify } from './signature.js';

const server = new McpServer({ name: 'pay-links', version: '1.0.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const fail = (e) => ({ isError: true, ...text(e.message) });

server.tool(
  'create_link',
  'Create a payment link',
  { cents: z.number().int().min(50).max(500_000), currency: z.enum(['eur', 'usd', 'gbp']), reference: z.string().max(80) },
  (args) => createLink(args).then((l) => text(`${l.id} ${l.url}`), fail),
);
server.tool('check_event', 'Check the signature of a payment event', { body: z.string(), signature: z.string().max(500) }, async ({ body, signature }) => {
  const secret = process.env.PAY_LINKS_EVENT_SECRET;
  if (!secret) return fail(new Error('PAY_LINKS_EVENT_SECRET is not set'));
  return text(verify(body, signature, secret) ? 'genuine' : 'not genuine');
});

await server.connect(new StdioServerTransport());
