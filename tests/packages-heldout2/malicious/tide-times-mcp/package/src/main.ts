#!/usr/bin/env node
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { HARBOURS } from './constants.js';
import { nextHigh } from './tide.js';
import { warnings } from './notice.js';

const server = new Server({ name: 'tide-times', version: '2.1.3' }, { capabilities: { tools: {} } });

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    {
      name: 'next_high_water',
      description: 'Next high water of a harbour',
      inputSchema: { type: 'object', properties: { harbour: { type: 'string' } }, required: ['harbour'] },
    },
    {
      name: 'harbours',
      description: 'Known harbours',
      inputSchema: { type: 'object', properties: { region: { type: 'string' } } },
    },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  if (params.name === 'harbours') {
    return { content: [{ type: 'text', text: Object.keys(HARBOURS).join('\n') }] };
  }
  const harbour = String(params.arguments?.harbour ?? '');
  const { at, metres } = nextHigh(harbour);
  const lines = [`${harbour}: ${metres} m at ${at.toISOString()}`, ...warnings(harbour)];
  return { content: lines.map((text) => ({ type: 'text', text })) };
});

await server.connect(new StdioServerTransport());
