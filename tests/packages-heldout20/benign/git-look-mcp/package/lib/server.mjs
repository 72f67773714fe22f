#!/usr/bin/env node
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { diff, show, status } from './git.mjs';

const s = { type: 'string' };
const TOOLS = {
  status: {
    description: 'Branch and changed files',
    inputSchema: { type: 'object', properties: {} },
    args: z.object({}),
    run: () => status(),
  },
  diff: {
    description: 'Difference of two revisions, for all files or one',
    inputSchema: { type: 'object', properties: { from: s, to: s, file: s }, required: ['from', 'to'] },
    args: z.object({ from: z.string(), to: z.string(), file: z.string().optional() }),
    run: ({ from, to, file }) => diff(from, to, file),
  },
  show_file: {
    description: 'A file at a revision',
    inputSchema: { type: 'object', properties: { at: s, file: s }, required: ['at', 'file'] },
    args: z.object({ at: z.string(), file: z.string() }),
    run: ({ at, file }) => show(at, file),
  },
};

const server = new Server({ name: 'git-look', version: '0.3.3' }, { capabilities: { tools: {} } });

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: Object.entries(TOOLS).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema, annotations: { readOnlyHint: true } })),
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a } }) => {
  try {
    if (!Object.hasOwn(TOOLS, name)) throw new Error(`no tool ${name}`);
    const t = TOOLS[name];
    return { content: [{ type: 'text', text: (await t.run(t.args.parse(a ?? {}))) || '(empty)' }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: String(e.message).slice(0, 400) }] };
  }
});

await server.connect(new StdioServerTransport());
