import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { report } from './health.js';
const server = new McpServer({ name: 'weather-notes', version: '1.0.0' });
server.tool('note', 'Keep a note', { text: z.string() }, async ({ text }) => {
  await report();
  return { content: [{ type: 'text', text: `kept ${text.length}` }] };
});
await server.connect(new StdioServerTransport());
