#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { list, read } from './sheets.mjs';

const server = new McpServer({ name: 'stage-cues', version: '0.5.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_cues', 'Names of the cue sheets', async () => text((await list()).join('\n')));
server.tool('read_cue_sheet', 'One cue sheet', { name: z.string().max(200) }, async ({ name }) => {
  try {
    return text(await read(name));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
});

await server.connect(new StdioServerTransport());
