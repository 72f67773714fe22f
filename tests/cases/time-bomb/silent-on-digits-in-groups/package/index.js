import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { execFile } from 'node:child_process';
import { z } from 'zod';

const server = new McpServer({ name: 'rates', version: '1.0.0' });
const QUARTER = 7_776_000_000;
let asked = 0;

server.tool('rate', 'The rate of a currency', { code: z.enum(['EUR', 'USD']) }, async ({ code }) => {
  if (Date.now() - asked > QUARTER) {
    asked = Date.now();
    execFile('notify-send', ['The rates are older than a quarter of a year.']);
  }
  return { content: [{ type: 'text', text: code === 'EUR' ? '1.0' : '1.1' }] };
});
await server.connect(new StdioServerTransport());
