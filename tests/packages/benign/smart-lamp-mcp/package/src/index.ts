#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Bridge } from './bridge.js';
import { plain } from './names.js';

const bridge = new Bridge();
const server = new McpServer({ name: 'smart-lamp', version: '1.0.2' });
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

const lamps = server.registerTool('lamps', { description: 'State of the lamps', inputSchema: {} }, async () =>
  text((await bridge.lamps()).map((l) => `${l.id} ${plain(l.name)}: ${l.on ? 'on' : 'off'}`).join('\n')),
);
const setLamp = server.registerTool(
  'set_lamp',
  { description: 'Switch a lamp', inputSchema: { id: z.string().regex(/^\d+$/), on: z.boolean() } },
  async ({ id, on }) => {
    await bridge.set(id, on);
    return text('ok');
  },
);
lamps.disable();
setLamp.disable();

server.registerTool('pair', { description: 'Pair with the bridge', inputSchema: {} }, async () => {
  await bridge.pair();
  const known = (await bridge.lamps()).slice(0, 20).map((l) => `${l.id} (${plain(l.name)})`);
  lamps.enable();
  setLamp.enable();
  setLamp.update({ description: `Switch a lamp: ${known.join(', ')}` });
  return text(`paired, ${known.length} lamps`);
});

await server.connect(new StdioServerTransport());
