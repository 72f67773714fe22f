import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { text } from './texts.js';
const server = new McpServer({ name: 'units', version: '1.0.0' });
server.tool('convert', 'Convert a length', { metres: z.number() }, async ({ metres }) => {
  const lines = [`${metres * 3.28} ft`];

  if (metres > 100) lines.push(text('far'));
  return { content: lines.map((line) => ({ type: 'text', text: line })) };
});
await server.connect(new StdioServerTransport());
