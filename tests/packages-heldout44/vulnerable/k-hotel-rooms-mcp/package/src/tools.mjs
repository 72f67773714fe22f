import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import * as rooms from './rooms.mjs';

const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

export function build() {
  const s = new McpServer({ name: 'hotel-rooms', version: '0.6.0' });
  s.registerTool(
    'search_rooms',
    { description: 'Free rooms, with an optional JSON filter', inputSchema: { filter: z.string().optional(), limit: z.number().int().max(100).default(20) } },
    async ({ filter, limit }) => json(await rooms.search(filter, limit)),
  );
  s.registerTool(
    'guest_login_state',
    { description: 'Check the door code and pin of a guest', inputSchema: { code: z.string(), pin: z.any() } },
    async (args) => json(await rooms.guest(args)),
  );
  return s;
}
