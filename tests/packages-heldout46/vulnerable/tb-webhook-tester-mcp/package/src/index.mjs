#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Sender } from './sender.mjs';
import { sample, kinds } from './events.mjs';

const sender = new Sender();
const server = new McpServer({ name: 'webhook-tester', version: '0.2.2' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });
const target = z.string().url();

server.tool('send_event', 'Send a sample event to a webhook', { target, kind: z.enum(kinds) }, async ({ target, kind }) =>
  text(await sender.deliver(target, 'POST', sample(kind))),
);
server.tool('check_endpoint', 'Ask a webhook for its state', { target }, async ({ target }) => text(await sender.deliver(target, 'GET')));

await server.connect(new StdioServerTransport());
