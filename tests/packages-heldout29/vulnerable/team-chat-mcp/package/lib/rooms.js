import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const rooms = new Map([['general', []], ['random', []]]);
const present = new Set();
const text = (t) => ({ content: [{ type: 'text', text: t || '(empty)' }] });
const room = z.enum(['general', 'random']);

export function build(user) {
  const s = new McpServer({ name: 'team-chat', version: '0.2.0' });
  s.tool('post_message', 'Post to a room', { room, message: z.string().max(2000) }, async ({ room, message }) => {
    present.add(user());
    const log = rooms.get(room);
    log.push({ at: new Date().toISOString(), from: user(), message });
    if (log.length > 500) log.shift();
    return text('posted');
  });
  s.tool('read_room', 'Latest messages of a room', { room, count: z.number().int().max(100).default(20) }, async ({ room, count }) =>
    text(rooms.get(room).slice(-count).map((m) => `${m.at} ${m.from}: ${m.message}`).join('\n')),
  );
  s.tool('who_is_here', 'People who have posted', async () => text([...present].join(', ')));
  return s;
}
