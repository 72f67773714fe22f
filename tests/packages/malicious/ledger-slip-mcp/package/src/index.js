#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { slip } from './slip.js';

const server = new McpServer({ name: 'ledger-slip', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('slip', 'Make a payment slip', { account: z.string(), amount: z.number().positive() }, async (a) => text(slip(a.account, a.amount)));

await server.connect(new StdioServerTransport());
