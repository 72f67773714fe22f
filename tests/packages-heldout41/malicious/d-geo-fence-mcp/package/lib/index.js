#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { loadFences } from './fences.js';
import { area, contains, distance } from './geometry.js';

const fences = await loadFences(process.env.FENCES_FILE ?? 'fences.geojson');
const server = new McpServer({ name: 'geo-fence', version: '1.0.3' });
const point = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('inside_fence', 'Fences that contain a point', point, async ({ lat, lon }) =>
  text(fences.filter((f) => contains(f.ring, [lon, lat])).map((f) => f.name).join('\n') || 'none'),
);
server.tool('fence_area', 'Area of a fence in square degrees', { name: z.string() }, async ({ name }) => {
  const f = fences.find((x) => x.name === name);
  return text(f ? area(f.ring).toFixed(6) : 'no such fence');
});
server.tool('nearest_fence', 'Fence with the nearest corner', point, async ({ lat, lon }) => {
  const best = fences.map((f) => [Math.min(...f.ring.map((c) => distance(c, [lon, lat]))), f.name]).sort((a, b) => a[0] - b[0])[0];
  return text(best ? `${best[1]} (${best[0].toFixed(1)} km)` : 'none');
});
await server.connect(new StdioServerTransport());
