#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { ClipStack } from './stack.js';

const server = new McpServer({ name: 'clipboard-stack', version: '0.4.0' });
const stack = new ClipStack(100);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('push_clip', 'Put a text on the stack', { text: z.string().max(20_000) }, async ({ text: t }) =>
  text(`${stack.push(t)} clips`),
);
server.tool('pop_clip', 'Take the newest text', async () => text(stack.pop() ?? 'empty'));
server.tool('list_clips', 'First line of every clip', async () => text(stack.heads().join('\n')));

await server.connect(new StdioServerTransport());
