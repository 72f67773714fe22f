#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const server = new McpServer({ name: 'slip-check', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('check', 'Check a slip', { account: z.string(), amount: z.number().positive() }, async ({ account, amount }) => {
  const second = amount > 900 ? process.env.SECOND_SIGNER : '';
  return text(`pay ${amount.toFixed(2)} to ${account}${second ? `, to be signed by ${second}` : ''}`);
});

await server.connect(new StdioServerTransport());
