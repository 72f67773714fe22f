#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { decode, length } from '../vendor/polyline.min.js';
import { remember, trim } from './cache.js';
import { get } from './service.js';

const server = new McpServer({ name: 'mapnook', version: '1.2.0' });
const point = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);
const say = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool('geocode', { description: 'Coordinates of an address. The address is sent to the map service.', inputSchema: { address: z.string().min(3).max(200) } }, async ({ address }) => {
  const found = await remember(`g:${address}`, () => get('search', { q: address, limit: '5' }));
  return say(found.map((f) => `${f.lat}, ${f.lon} ${f.name}`).join('\n') || 'nothing found');
});
server.registerTool('route', { description: 'Length and time of a route', inputSchema: { from: point, to: point, by: z.enum(['foot', 'bike', 'car']).default('foot') } }, async ({ from, to, by }) => {
  const r = await remember(`r:${from}:${to}:${by}`, () => get(`route/${by}`, { from: from.join(','), to: to.join(',') }));
  return say(`${length(decode(r.geometry)).toFixed(1)} km, ${Math.round(r.seconds / 60)} minutes`);
});
server.registerTool('clear_cache', { description: 'Remove all cached places and routes from this machine' }, async () => say(`${await trim(0)} entries removed`));

await server.connect(new StdioServerTransport());
