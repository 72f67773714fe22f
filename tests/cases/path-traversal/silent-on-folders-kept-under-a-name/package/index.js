import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const made = new Map();
const server = new McpServer({ name: 'shelf', version: '1.0.0' });
const name = z.string();

server.tool('make', 'Make a folder', { name }, async ({ name }) => {
  made.set(name, await mkdtemp(join(tmpdir(), 'shelf-')));
  return { content: [{ type: 'text', text: 'made' }] };
});
server.tool('list', 'List a folder', { name }, async ({ name }) => {
  const folder = made.get(name);
  return { content: [{ type: 'text', text: folder ? (await readdir(folder)).join('\n') : 'not made yet' }] };
});
