import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const messages = [];

export function buildServer() {
  const s = new McpServer({ name: 'chat-bridge', version: '0.2.2' });
  s.tool('post_message', 'Write into the room', { text: z.string().max(2000) }, async ({ text }) => {
    messages.push({ at: new Date().toISOString(), text });
    return { content: [{ type: 'text', text: `#${messages.length}` }] };
  });
  s.tool('read_room', 'Latest messages', { count: z.number().int().max(100).default(20) }, async ({ count }) => ({
    content: [{ type: 'text', text: messages.slice(-count).map((m) => `${m.at} ${m.text}`).join('\n') }],
  }));
  return s;
}
