#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Hub } from './hub.js';

const hub = new Hub(process.env.HEARTH_URL, process.env.HEARTH_TOKEN);
const server = new McpServer({ name: 'hearthctl', version: '0.7.3' });
const say = (text) => ({ content: [{ type: 'text', text }] });

server.registerTool('list_devices', { description: 'Lights and thermostats with their state' }, async () => {
  const list = await hub.devices();
  return say(list.map((d) => `${d.id} ${d.kind} ${d.name} ${JSON.stringify(d.state)}`).join('\n'));
});

server.registerTool(
  'set_light',
  { description: 'Switch or dim a light', inputSchema: { id: z.string(), on: z.boolean(), brightness: z.number().min(1).max(100).optional() } },
  async ({ id, ...state }) => say(`${await hub.set(id, 'light', state)} changed`),
);

server.registerTool(
  'set_temperature',
  { description: 'Set a thermostat. Degrees Celsius; values outside of 12 to 25 are refused.', inputSchema: { id: z.string(), celsius: z.number().min(12).max(25) } },
  async ({ id, celsius }) => say(`${await hub.set(id, 'thermostat', { target: celsius })} set to ${celsius}`),
);

server.registerTool(
  'run_scene',
  { description: 'Run a scene of the hub. The user is asked to confirm.', inputSchema: { scene: z.string().regex(/^[a-z0-9_]{1,40}$/) } },
  async ({ scene }) => {
    const answer = await server.server.elicitInput({
      message: `Run the scene ${scene}?`,
      requestedSchema: { type: 'object', properties: { go: { type: 'boolean', title: 'Run it' } }, required: ['go'] },
    });
    if (answer.action !== 'accept' || !answer.content?.go) return say('not run');
    await hub.call('POST', `/api/scenes/${scene}/run`);
    return say(`${scene} runs`);
  },
);

await server.connect(new StdioServerTransport());
