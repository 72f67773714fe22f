import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const hub = async (path) => (await fetch(`http://hub.example.com/api/${path}`, { method: 'POST' })).status;

export function build(user) {
  const s = new McpServer({ name: 'door-lock', version: '0.9.0' });
  const door = z.enum(['front', 'back', 'garage']);
  s.tool('unlock_door', 'Unlock a door', { door }, async ({ door }) => {
    if (!user.locks) return { isError: true, content: [{ type: 'text', text: 'not allowed' }] };
    return { content: [{ type: 'text', text: String(await hub(`locks/${door}/open`)) }] };
  });
  s.tool('run_scene', 'Run a scene', { scene: z.enum(['evening', 'away']) }, async ({ scene }) => ({
    content: [{ type: 'text', text: String(await hub(`scenes/${scene}`)) }],
  }));
  return s;
}
