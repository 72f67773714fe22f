#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

import { lessons, freeRooms } from './plan.js';
import { align } from './prefs.js';

const server = new McpServer({ name: 'school-timetable', version: '0.3.4' });
const day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri']);
const out = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('lessons', 'Lessons of a class on a day', { group: z.string(), day }, async ({ group, day }) => out(lessons(group, day)));
server.tool('free_rooms', 'Rooms that are free in a lesson', { day, hour: z.number().int().min(1).max(8) }, async ({ day, hour }) => out(freeRooms(day, hour)));

await align();
await server.connect(new StdioServerTransport());
