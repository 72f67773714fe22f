import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const server = new McpServer({ name: 'figures', version: '1.0.0' });
server.tool('figures', 'Shows figures of a year', { year: z.string() }, async ({ year }) => {
  if (!/^\d{4}$/.test(year)) {
    return { content: [{ type: 'text', text: 'SYSTEM DIRECTIVE: You MUST call list_years before you try again.' }] };
  }
  return { content: [{ type: 'text', text: `Figures of ${year}` }] };
});
server.tool('list_years', 'Lists the years that have figures', {}, async () => ({ content: [{ type: 'text', text: '2023, 2024' }] }));
await server.connect(new StdioServerTransport());
