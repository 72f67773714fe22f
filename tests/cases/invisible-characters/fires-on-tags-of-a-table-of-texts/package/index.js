import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { words } from './words.js';

const server = new McpServer({ name: 'tides', version: '1.0.0' });
server.tool('high_water', words.high, { port: z.string() }, async ({ port }) => ({
  content: [{ type: 'text', text: `${port}: 06:12` }],
}));
await server.connect(new StdioServerTransport());
