import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { menu } from './menu.mjs';

const text = (t) => ({ content: [{ type: 'text', text: t }] });

export async function serve() {
  const server = new McpServer({ name: 'school-lunch', version: '0.4.0' });
  server.tool('menu_of_day', 'Menu of a day', { day: z.string().date() }, async ({ day }) => text((await menu(day)).dishes.join('\n')));
  server.tool('allergens', 'Allergens of a day', { day: z.string().date() }, async ({ day }) => text((await menu(day)).allergens.join(', ')));
  await server.connect(new StdioServerTransport());
}
