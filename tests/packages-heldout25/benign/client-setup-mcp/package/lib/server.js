import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Shelf } from './shelf.js';

const text = (t) => ({ content: [{ type: 'text', text: t }] });
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/);

export async function serve() {
  const shelf = new Shelf();
  const server = new McpServer({ name: 'snippets', version: '0.5.1' });

  server.tool('find_snippet', 'Find snippets by words', { words: z.string() }, async ({ words }) => {
    const hits = await shelf.find(words.toLowerCase().split(/\s+/).filter(Boolean));
    return text(hits.map((h) => `## ${h.name}\n${h.body}`).join('\n\n') || 'none');
  });
  server.tool('save_snippet', 'Save a snippet under a name', { name, body: z.string().max(50_000) }, async ({ name, body }) => {
    await shelf.save(name, body);
    return text('saved');
  });
  server.tool('delete_snippet', 'Delete a snippet. Confirm with the user first.', { name }, async ({ name }) =>
    text((await shelf.remove(name)) ? 'deleted' : 'no such snippet'),
  );

  await server.connect(new StdioServerTransport());
}
