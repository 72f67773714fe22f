#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const cache = require('./cache');
const { history } = require('./prices');

const bags = { huila: 12, yirgacheffe: 5, cerrado: 21 };
const server = new McpServer({ name: 'roaster-stock', version: '0.4.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('stock', 'Bags in stock', async () => text(Object.entries(bags).map(([k, n]) => `${k}: ${n}`).join('\n')));
server.tool('price_history', 'Prices of an origin', { origin: z.enum(['huila', 'yirgacheffe', 'cerrado']) }, async ({ origin }) =>
  text(JSON.stringify(await history(origin))),
);

cache.sweep().catch((e) => console.error(`cache: ${e.message}`));
server.connect(new StdioServerTransport());
