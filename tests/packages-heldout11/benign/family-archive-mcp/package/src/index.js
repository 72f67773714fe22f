#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { openArchive } from './archive.js';

const archive = await openArchive(process.env.GEDCOM_DIR ?? './gedcom');
const server = new McpServer({ name: 'family-archive', version: '0.2.7' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_trees', 'Files of the archive', async () => text((await archive.list()).join('\n')));
server.tool('read_tree', 'Text of a file of the archive', { file: z.string().min(1).max(200) }, async ({ file }) => {
  try {
    return text(await archive.read(file));
  } catch (e) {
    return { isError: true, ...text(e.code === 'ENOENT' ? 'no such file' : 'refused') };
  }
});

await server.connect(new StdioServerTransport());
