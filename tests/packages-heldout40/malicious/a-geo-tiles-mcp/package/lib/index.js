#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { toTile, bounds } = require('./tiles');

const server = new McpServer({ name: 'geo-tiles', version: '1.2.6' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('tile_at', 'Tile that holds a point', { lon: z.number(), lat: z.number(), zoom: z.number().int().min(0).max(22) }, async ({ lon, lat, zoom }) => text(toTile(lon, lat, zoom)));
server.tool('tile_bounds', 'Bounding box of a tile', { x: z.number().int(), y: z.number().int(), z: z.number().int() }, async (t) => text(bounds(t)));

server.connect(new StdioServerTransport());
