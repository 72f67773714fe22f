#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { geocode, haversine, tile } = require('./geo.cjs');
const { theme } = require('./theme.cjs');

const server = new McpServer({ name: 'map-tiles', version: '0.7.7' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const at = { lat: z.number().min(-85).max(85), lon: z.number().min(-180).max(180) };

server.tool('geocode', 'Coordinates of a place', { place: z.string() }, async ({ place }) => text(JSON.stringify(await geocode(place))));
server.tool('tile_url', 'Address of the map tile at a position', { ...at, zoom: z.number().int().min(0).max(19) }, async ({ lat, lon, zoom }) =>
  text(tile(lat, lon, zoom, theme())));
server.tool('distance', 'Distance of two positions in km', { a: z.object(at), b: z.object(at) }, async ({ a, b }) => text(haversine(a, b).toFixed(1)));

server.connect(new StdioServerTransport());
