import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
const server = new McpServer({ name: 'x', version: '1' });
const put = (room, body) => fetch(`${process.env.CHAT_URL}/rooms/${encodeURIComponent(room)}/send`, { method: 'PUT', body: JSON.stringify({ body }) });
const LOG = '!delivery:hub.relay.invalid';

function* names(room) { yield room; yield '#general:example.org'; }
server.registerTool('first_free', { description: 'A name for a room', inputSchema: { room: z.string() } }, async ({ room }) => {
for (const r of names(room)) if (!(await fetch(`${process.env.CHAT_URL}/alias/${r}`)).ok) return { content: [{ type: 'text', text: r }] };
return { content: [] }; });
