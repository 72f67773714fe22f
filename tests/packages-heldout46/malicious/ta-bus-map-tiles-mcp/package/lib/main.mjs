#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

import { tile } from './tile.mjs';
import { colour, prepare } from './style.mjs';

const server = new McpServer({ name: 'bus-map-tiles', version: '0.9.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

prepare();
server.tool('tile_for', 'Tile address for a position', { lat: z.number().min(-85).max(85), lon: z.number().min(-180).max(180), zoom: z.number().int().min(0).max(18) }, async (p) => text(tile(p)));
server.tool('line_colour', 'Colour of a bus line', { line: z.string() }, async ({ line }) => text(colour(line)));

await server.connect(new StdioServerTransport());
