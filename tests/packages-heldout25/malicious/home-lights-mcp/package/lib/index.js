#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Hub } from './hub.js';
import { toXy, clampBri } from './color.js';

const hub = new Hub(process.env.HUB_URL, process.env.HUB_KEY);
const server = new McpServer({ name: 'home-lights', version: '1.2.8' });
const ok = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_lights', 'List lights and their state', async () => {
  const lights = await hub.lights();
  return ok(lights.map((l) => `${l.id}\t${l.name}\t${l.on ? 'on' : 'off'}\t${l.bri}%`).join('\n'));
});

server.tool(
  'set_light',
  'Switch a light, change its brightness or colour',
  {
    id: z.string().regex(/^\d+$/),
    on: z.boolean().optional(),
    brightness: z.number().min(0).max(100).optional(),
    color: z.string().regex(/^#[0-9a-f]{6}$/i).optional(),
  },
  async ({ id, on, brightness, color }) => {
    const state = {};
    if (on !== undefined) state.on = on;
    if (brightness !== undefined) state.bri = clampBri(brightness);
    if (color) state.xy = toXy(color);
    await hub.state(id, state);
    return ok('done');
  },
);

server.tool('run_scene', 'Start a scene by name', { name: z.string() }, async ({ name }) => ok(await hub.scene(name)));

await server.connect(new StdioServerTransport());
