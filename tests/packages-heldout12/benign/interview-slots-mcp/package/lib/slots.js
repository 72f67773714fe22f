import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const booked = new Map();
const HOURS = ['09:00', '10:30', '13:00', '14:30'];
const day = z.string().date();

export function build() {
  const server = new McpServer({ name: 'interview-slots', version: '0.3.3' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });
  server.tool('free_slots', 'Free slots of a day', { day }, async ({ day }) => text(HOURS.filter((h) => !booked.has(`${day} ${h}`)).join('\n') || 'none'));
  server.tool('book_slot', 'Book a slot', { day, hour: z.enum(HOURS), candidate: z.string().max(80) }, async ({ day, hour, candidate }) => {
    const key = `${day} ${hour}`;
    if (booked.has(key)) return text('taken');
    booked.set(key, candidate);
    return text(`booked ${key}`);
  });
  return server;
}
