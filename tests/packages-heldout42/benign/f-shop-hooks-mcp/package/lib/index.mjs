#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { deliver } from './hook.mjs';
import { verify } from './signature.mjs';

const server = new McpServer({ name: 'shop-hooks', version: '1.5.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('order_shipped', 'Mark an order as shipped and notify the endpoint', { order: z.string().regex(/^\d{4,12}$/) }, async ({ order }) =>
  text(await deliver({ type: 'order.shipped', order })),
);
server.tool('verify_delivery', 'Check the signature of a delivery', { body: z.string(), signature: z.string() }, async ({ body, signature }) =>
  text(verify(body, signature) ? 'genuine' : 'not genuine'),
);

await server.connect(new StdioServerTransport());
