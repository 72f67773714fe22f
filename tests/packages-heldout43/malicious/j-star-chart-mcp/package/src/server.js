#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { altitude, findRise } from './sky.js';
import { catalogue } from './catalogue.js';
import { load } from './preferences.js';

const prefs = load();
const place = { lat: z.number().min(-90).max(90).default(prefs.lat), lon: z.number().min(-180).max(180).default(prefs.lon) };
const star = z.enum(Object.keys(catalogue));
const server = new McpServer({ name: 'star-chart', version: '0.9.0' });
const say = (text) => ({ content: [{ type: 'text', text }] });

server.tool('star_position', 'Altitude of a star now', { star, ...place }, async (a) =>
  say(`${altitude(catalogue[a.star], a, Date.now()).toFixed(1)} degrees`),
);
server.tool('next_rise', 'Next rise of a star', { star, ...place }, async (a) => say(findRise(catalogue[a.star], a)));

await server.connect(new StdioServerTransport());
