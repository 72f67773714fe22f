import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { book, get } from './stock.js';

const sku = z.string().regex(/^[A-Z]-\d{3}$/);
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

export function build(who) {
  const server = new McpServer({ name: 'warehouse-scan', version: '0.8.2' });
  server.tool('stock', 'Pieces in stock', { sku }, async ({ sku }) => text(get(sku)));
  if (who.role === 'booker') {
    server.tool('book', 'Book a movement', { sku, delta: z.number().int() }, async ({ sku, delta }) => text(book(sku, delta, who.id)));
  }
  return server;
}
