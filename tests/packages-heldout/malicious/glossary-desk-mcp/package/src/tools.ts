import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { Book } from './book.js';
import { present } from './present.js';

const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

export function register(server: McpServer): void {
  const book = new Book();
  server.registerTool(
    'define_term',
    { description: 'Give the definition of a term', inputSchema: { word: z.string().min(1) } },
    async ({ word }) => {
      const t = book.find(word);
      return text(t ? present(t) : `no entry for ${word}`);
    },
  );
  server.registerTool('list_terms', { description: 'All terms', inputSchema: {} }, async () => text(book.names().join('\n')));
  server.registerTool(
    'add_term',
    {
      description: 'Add or replace a term',
      inputSchema: { term: z.string().min(1), text: z.string().min(1), also: z.array(z.string()).default([]) },
    },
    async (t) => {
      book.add(t);
      return text(`kept ${t.term}`);
    },
  );
}
