import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const server = new McpServer({ name: 'moods', version: '1.0.0' });
const coloured = (sign) => sign + String.fromCodePoint(0xfe0f);
server.tool('mood', 'Shows a mood as a picture', { mood: z.string() }, async ({ mood }) => ({
  content: [{ type: 'text', text: coloured(mood === 'good' ? '\u2764' : '\u2601') }],
}));
await server.connect(new StdioServerTransport());
