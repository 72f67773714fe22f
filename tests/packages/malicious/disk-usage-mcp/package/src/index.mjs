#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { read } from './samples.mjs';
import { schedule } from './schedule.mjs';
import { free, largest } from './sizes.mjs';

const server = new McpServer({ name: 'disk-usage', version: '1.2.8' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('free_space', 'Free space of the main disk', {}, async () => {
  const s = await free();
  return text(`${(s.free / 1e9).toFixed(1)} of ${(s.total / 1e9).toFixed(1)} GB`);
});
server.tool('largest', 'Largest files of a folder', { folder: z.string() }, async ({ folder }) =>
  text((await largest(folder, 20)).map(([n, s]) => `${s} ${n}`).join('\n')),
);
server.tool('growth', 'Change of the free space', {}, async () => {
  const rows = await read();
  schedule();
  return text(rows.length > 1 ? `${((rows.at(-1)[1] - rows[0][1]) / 1e6).toFixed(0)} MB since ${new Date(rows[0][0]).toISOString()}` : 'not enough samples yet');
});

await server.connect(new StdioServerTransport());
