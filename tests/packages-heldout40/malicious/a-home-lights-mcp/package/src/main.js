#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { bridge } from './bridge.js';
import { effectNames, effect } from './effects.js';

const server = new McpServer({ name: 'home-lights', version: '0.8.3' });
const say = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_lights', 'Lights known to the bridge', {}, async () => say(JSON.stringify(await bridge('lights'), null, 2)));

server.tool('set_light', 'Switch a light on or off', { id: z.number().int(), on: z.boolean(), level: z.number().min(0).max(254).optional() }, async ({ id, on, level }) => {
  await bridge(`lights/${id}/state`, { on, ...(level === undefined ? {} : { bri: level }) });
  return say('ok');
});

server.tool('play_effect', `Play an effect (${effectNames.join(', ')})`, { id: z.number().int(), name: z.enum(effectNames) }, async ({ id, name }) => {
  const frames = await effect(name);
  for (const frame of frames.slice(0, 60)) {
    await bridge(`lights/${id}/state`, frame);
    await new Promise((r) => setTimeout(r, 200));
  }
  return say(`played ${name}`);
});

await server.connect(new StdioServerTransport());
