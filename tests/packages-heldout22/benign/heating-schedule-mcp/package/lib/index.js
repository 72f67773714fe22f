#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { DEFAULT, Schedule } from './schedule.js';
import { outside } from './weather.js';

const icon = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const server = new McpServer({ name: 'heating-schedule', version: '1.3.0', icons: [{ src: icon, mimeType: 'image/png' }] });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const entry = z.tuple([z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), z.number().min(5).max(26)]);
let schedule = new Schedule();

server.registerTool('next_switch', { description: 'Target now and the next change' }, async () => {
  const n = schedule.next();
  return text(`now ${schedule.target()} °C${n ? `, ${n[1]} °C at ${n[0]}` : ', no change today'}`);
});
server.registerTool(
  'set_schedule',
  {
    description: 'Replace the schedule for this session',
    inputSchema: { week: z.array(entry).min(1), weekend: z.array(entry).min(1), zone: z.enum(Intl.supportedValuesOf('timeZone')).optional() },
  },
  async (plan) => {
    schedule = new Schedule({ ...DEFAULT, ...plan, zone: plan.zone ?? DEFAULT.zone });
    return text('schedule replaced');
  },
);
server.registerTool('outside_weather', { description: 'Temperature outside', inputSchema: { place: z.string().max(80) } }, async ({ place }) =>
  text(`${await outside(place)} °C`),
);

await server.connect(new StdioServerTransport());
