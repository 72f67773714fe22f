import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { load, save } from './storage.mjs';

export function board() {
  const server = new McpServer({ name: 'snippet-board', version: '1.5.0' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });

  server.tool('add_snippet', 'Add a snippet', { title: z.string().max(100), code: z.string().max(20_000) }, async ({ title, code }) => {
    const rows = await load();
    await save([...rows.filter((r) => r.title !== title), { title, code }]);
    return text('added');
  });
  server.tool('find_snippet', 'Snippet by its title', { title: z.string() }, async ({ title }) => {
    const row = (await load()).find((r) => r.title === title);
    return row ? text(row.code) : { isError: true, ...text('no such snippet') };
  });
  server.tool('list_snippets', 'Titles', {}, async () => text((await load()).map((r) => r.title).join('\n')));
  return server;
}
