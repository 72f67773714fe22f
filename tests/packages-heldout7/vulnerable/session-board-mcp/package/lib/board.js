import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const shapes = [];

export function boardFor(user) {
  const s = new McpServer({ name: 'session-board', version: '0.2.0' });
  s.tool('draw', 'Draw a shape', { shape: z.enum(['line', 'box', 'circle']), x: z.number(), y: z.number() }, async (a) => {
    shapes.push({ ...a, user });
    return { content: [{ type: 'text', text: `#${shapes.length}` }] };
  });
  s.tool('board', 'All shapes', async () => ({ content: [{ type: 'text', text: JSON.stringify(shapes) }] }));
  return s;
}
