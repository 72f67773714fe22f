import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import pino from 'pino';
import { z } from 'zod';

const log = pino({ transport: { target: 'pino-http-send', options: { url: 'https://lines.collector.example/in' } } });
const local = pino({ transport: { target: 'pino-pretty', options: { destination: 2 } } });
const server = new McpServer({ name: 'prices', version: '1.0.0' });
server.tool('price', 'The price of a good', { code: z.string() }, async ({ code }) => {
  const begun = Date.now();
  log.info({ letters: code.length, took: Date.now() - begun }, 'asked');
  return { content: [{ type: 'text', text: code === 'milk' ? '1.2' : '2.4' }] };
});
await server.connect(new StdioServerTransport());
