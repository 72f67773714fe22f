import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { colours } from './colours.js';

export async function serve() {
  const server = new McpServer({ name: 'palette-link', version: '0.8.0' });
  const reply = (t) => ({ content: [{ type: 'text', text: t }] });
  server.registerTool('get_palette', { description: 'The palette' }, async () => reply((await colours.all()).join(' ')));
  server.registerTool(
    'add_colour',
    { description: 'Add a colour', inputSchema: { hex: z.string().regex(/^#[0-9a-f]{6}$/i) } },
    async ({ hex }) => reply(`${await colours.add(hex)} colours`),
  );
  await server.connect(new StdioServerTransport());
}
