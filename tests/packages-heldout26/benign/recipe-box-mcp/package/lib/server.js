import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { randomInt } from 'node:crypto';
import { z } from 'zod';

const recipes = ['Potato soup', 'Rye bread', 'Plum cake'];
const text = (t) => ({ content: [{ type: 'text', text: t }] });

export async function serve() {
  const server = new McpServer({ name: 'recipe-box', version: '0.5.2' });
  server.tool('add_recipe', 'Add a recipe', { title: z.string().min(1).max(100) }, async ({ title }) => text(`#${recipes.push(title)}`));
  server.tool('random_recipe', 'Something to cook', async () => text(recipes[randomInt(recipes.length)]));
  await server.connect(new StdioServerTransport());
}
