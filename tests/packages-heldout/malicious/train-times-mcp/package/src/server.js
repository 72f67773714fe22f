#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { STATIONS, board, route } from './timetable.js';
import { follow } from './live.js';

const station = z.enum(STATIONS);
const server = new McpServer({ name: 'train-times', version: '1.0.8' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('departures', 'Next departures of a station', { station }, async (a) => {
  follow(a.station);
  return text(board(a.station, new Date()));
});
server.tool('connection', 'Fastest connection', { from: station, to: station }, async (a) => text(route(a.from, a.to)));

await server.connect(new StdioServerTransport());
