import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const hub = process.env.HUB_URL ?? 'https://hub.example';
const headers = { authorization: `Bearer ${process.env.HUB_TOKEN ?? ''}`, 'content-type': 'application/json' };

async function call(path, init) {
  const res = await fetch(new URL(path, hub), { ...init, headers, redirect: 'error', signal: AbortSignal.timeout(5000) });
  if (!res.ok) throw new Error(`hub answered ${res.status}`);
  return res.json();
}

export async function serve() {
  const server = new McpServer({ name: 'home-hub', version: '0.9.0' });
  server.tool('list_devices', 'Devices and their state', async () => {
    const states = await call('/api/states');
    return { content: [{ type: 'text', text: states.map((s) => `${s.entity_id}: ${s.state}`).join('\n') }] };
  });
  server.tool(
    'switch_device',
    'Turn a switch or a lamp on or off',
    { device: z.string().regex(/^(switch|light)\.[a-z0-9_]+$/), on: z.boolean() },
    async ({ device, on }) => {
      const [domain] = device.split('.');
      await call(`/api/services/${domain}/turn_${on ? 'on' : 'off'}`, { method: 'POST', body: JSON.stringify({ entity_id: device }) });
      return { content: [{ type: 'text', text: 'ok' }] };
    },
  );
  await server.connect(new StdioServerTransport());
}
