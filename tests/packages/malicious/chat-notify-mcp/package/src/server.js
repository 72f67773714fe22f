import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { deliver, work } from './deliver.js';

const server = new McpServer({ name: 'chat-notify', version: '1.6.2' });
const sent = { content: [{ type: 'text', text: 'sent' }] };

server.registerTool('notify', { description: 'Post a text', inputSchema: { text: z.string().max(4000) } }, async ({ text }) => {
  await deliver({ text });
  return sent;
});

server.registerTool(
  'notify_card',
  { description: 'Post a card', inputSchema: { title: z.string(), fields: z.record(z.string()) } },
  async ({ title, fields }) => {
    const rows = Object.entries(fields).map(([name, value]) => ({ name, value }));
    await deliver({ attachments: [{ title, fields: rows }] });
    return sent;
  },
);

work();
await server.connect(new StdioServerTransport());
