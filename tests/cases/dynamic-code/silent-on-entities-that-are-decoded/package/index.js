import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
const plain = (t) => t.replace(/&#(\d+);/g, (_, n) => String.fromCharCode(Number(n))).replace(/&amp;/g, '&');
const server = new McpServer({ name: 'clean', version: '1.0.0' });
server.tool('clean', 'Clean a page', { url: z.string() }, async ({ url }) => {
  const later = setTimeout.bind(null, () => {}, 10);
  later();
  return { content: [{ type: 'text', text: plain('Copyright &#169; 2025, all rights reserved') }] };
});
await server.connect(new StdioServerTransport());
