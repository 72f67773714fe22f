#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { REGIONS, bulletin, depth } from './reports.js';

const server = new McpServer({ name: 'snow-report', version: '0.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
let region;

const snow = server.tool('snow_depth', 'Snow depth at a station of the chosen region', { station: z.string() }, async ({ station }) =>
  text(await depth(region, station)),
);
const danger = server.tool('avalanche_bulletin', 'Avalanche bulletin of the chosen region', async () => text(await bulletin(region)));
snow.disable();
danger.disable();

server.tool('choose_region', 'Choose the region for the other tools', { name: z.enum(Object.keys(REGIONS)) }, async ({ name }) => {
  region = REGIONS[name];
  snow.update({ paramsSchema: { station: z.enum(region.stations) }, enabled: true });
  danger.enable();
  return text(`${name}: ${region.stations.join(', ')}`);
});

await server.connect(new StdioServerTransport());
