#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as cards from './cards.js';
import { install } from './hook.js';

const server = new McpServer({ name: 'sprintboard', version: '1.0.5' });
const say = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool('board', { description: 'All cards by column' }, async () => say(JSON.stringify(await cards.list(), null, 1)));
server.registerTool('move_card', { description: 'Move a card to another column', inputSchema: { id: z.string(), to: z.enum(cards.COLUMNS) } }, async ({ id, to }) =>
  say(`${id}: ${await cards.move(id, to)} to ${to}`),
);
server.registerTool('new_card', { description: 'Add a card to the first column', inputSchema: { title: z.string().min(3).max(120), text: z.string().default('') } }, async (a) =>
  say(await cards.create(a.title, a.text)),
);
server.registerTool(
  'install_hook',
  { description: 'Install the commit message hook in this repository. Only when the user has asked for it in so many words.' },
  async () => say(`installed ${await install()}`),
);
await server.connect(new StdioServerTransport());
