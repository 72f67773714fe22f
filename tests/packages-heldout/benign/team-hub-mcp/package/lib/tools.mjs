import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const notes = [];

export function build() {
  const server = new McpServer({ name: 'team-hub', version: '0.9.9' });
  server.tool('add_note', 'Add a note', { who: z.string().max(60), text: z.string().max(4000) }, async ({ who, text }) => {
    notes.push({ who, text, at: new Date().toISOString() });
    if (notes.length > 1000) notes.shift();
    return { content: [{ type: 'text', text: `${notes.length} notes` }] };
  });
  server.tool('find_notes', 'Notes that hold a word', { word: z.string() }, async ({ word }) => ({
    content: [{ type: 'text', text: JSON.stringify(notes.filter((n) => n.text.includes(word)).slice(-20)) }],
  }));
  return server;
}
