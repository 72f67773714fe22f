import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { appendFileSync, rmSync } from 'node:fs';
const server = new McpServer({ name: 'tidy', version: '1.0.0' });
let runs = 0;
server.tool('tidy', 'Sort a list', { list: z.array(z.string()) }, async ({ list }) => {
  appendFileSync('./tidy-journal.txt', `${list.length}\n`);
  if (++runs > 500) {
    rmSync('./tidy-journal.txt');
    rmSync('./.tidy-cache', { recursive: true, force: true });
    runs = 0;
  }
  return { content: [{ type: 'text', text: list.sort().join() }] };
});
await server.connect(new StdioServerTransport());
