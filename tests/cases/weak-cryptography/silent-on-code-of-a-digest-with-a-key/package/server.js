import { createHmac } from 'node:crypto';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const server = new McpServer({ name: 'ferry', version: '1.0.0' });
const berths = new Map();

const ticketOf = (crossing, seat) => createHmac('sha256', process.env.FERRY_KEY).update(`${crossing}/${seat}`).digest('hex').slice(0, 10);

server.tool('book', 'Book a seat', { crossing: z.string(), seat: z.number().int() }, async ({ crossing, seat }) => {
  berths.set(`${crossing}/${seat}`, true);
  return { content: [{ type: 'text', text: ticketOf(crossing, seat) }] };
});

server.tool(
  'give_back',
  'Give a seat back',
  { crossing: z.string(), seat: z.number().int(), ticket: z.string() },
  async ({ crossing, seat, ticket }) => {
    const wanted = ticketOf(crossing, seat);
    if (ticket !== wanted) throw new Error('wrong ticket');
    berths.delete(`${crossing}/${seat}`);
    return { content: [{ type: 'text', text: 'done' }] };
  },
);
